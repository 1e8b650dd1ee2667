package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries again while another process holds the database, up to a limit. */
final class LockWait {
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration NEWS = Duration.ofSeconds(10);

  private final Duration limit;
  private final RunListener listener;
  private final Supplier<Optional<String>> holder;

  /**
   * @param limit how long it is worth waiting
   * @param holder who has the lock, asked now and then
   */
  LockWait(Duration limit, RunListener listener, Supplier<Optional<String>> holder) {
    this.limit = limit;
    this.listener = listener;
    this.holder = holder;
  }

  /** Calls {@code attempt} until it says that it got through. */
  void until(Attempt attempt) {
    long start = System.nanoTime();
    Duration told = Duration.ZERO;
    while (!attempt.succeeds()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(limit) > 0) {
        throw new MigrationFailedException(
            "another process held the database locked for "
                + limit.toSeconds()
                + " s"
                + holder()
                + "; wait until it is done, or end it, then run this again.");
      }
      if (waited.minus(told).compareTo(NEWS) >= 0) {
        told = waited;
        listener.waiting(
            "waiting for another process that migrates this database, "
                + waited.toSeconds()
                + " s"
                + holder());
      }
      pause();
    }
  }

  private String holder() {
    return holder.get().map(who -> ": " + who).orElse("");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationFailedException("interrupted while waiting for the lock.", e);
    }
  }

  /** One try to take the lock. */
  @FunctionalInterface
  interface Attempt {
    /** Whether the lock is ours now. */
    boolean succeeds();
  }
}
