package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Counts the attempts of one piece of work that can't get a lock, and pauses between them. */
final class LockRetry {

  private static final Duration SHORTEST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final RunConnection connection;
  private final LockSettings settings;
  private int attempts = 1;

  LockRetry(RunConnection connection) {
    this.connection = connection;
    this.settings = connection.settings().locks();
  }

  /**
   * Whether to try again after this failure; returns when it is time to. Nothing of the work may be
   * left in the database.
   */
  boolean again(StatementFailure failure) {
    if (!isLock(failure) || attempts >= settings.attempts()) {
      return false;
    }
    attempts++;
    Duration pause = pause();
    connection
        .statements()
        .listener()
        .waiting(
            "waiting for a lock"
                + holders(failure)
                + "; attempt "
                + attempts
                + " of "
                + settings.attempts()
                + " in "
                + Math.max(1, pause.toSeconds())
                + " s");
    sleep(pause);
    return true;
  }

  /** Why it failed in the end. */
  String reason(StatementFailure failure) {
    return isLock(failure)
        ? failure.getMessage()
            + " (attempt "
            + attempts
            + " of "
            + settings.attempts()
            + ")"
            + holders(failure)
        : failure.getMessage();
  }

  private boolean isLock(StatementFailure failure) {
    return connection.database().kindOf(failure) == FailureKind.LOCK_TIMEOUT;
  }

  private String holders(StatementFailure failure) {
    return connection
        .database()
        .lockHolders()
        .of(connection.statements().handle(), failure.statement());
  }

  /** Twice as long each time, and never the same for two processes. */
  private Duration pause() {
    Duration grown = SHORTEST.multipliedBy(1L << Math.min(attempts, 10));
    Duration longest = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    return longest.dividedBy(2).plusMillis(random(longest.toMillis() / 2));
  }

  private static long random(long bound) {
    return ThreadLocalRandom.current().nextLong(bound + 1);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationFailedException("interrupted while waiting for a lock.", e);
    }
  }
}
