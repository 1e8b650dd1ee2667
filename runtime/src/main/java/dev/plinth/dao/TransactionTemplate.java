package dev.plinth.dao;

import dev.plinth.error.PlinthException;
import dev.plinth.error.TransactionStateException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How a transaction is to run. Immutable; {@link #run} runs it, on a handle that is bound to the
 * thread, so that all data access objects of the database take part.
 */
public final class TransactionTemplate {

  /** The first pause before another attempt; the next ones double it. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final int MOST_DOUBLINGS = 7;

  private final Jdbi jdbi;
  private final TransactionSettings settings;
  private final int attempts;

  private TransactionTemplate(Jdbi jdbi, TransactionSettings settings, int attempts) {
    this.jdbi = jdbi;
    this.settings = settings;
    this.attempts = attempts;
  }

  /** A transaction as the database runs it by default, once. */
  public static TransactionTemplate on(Jdbi jdbi) {
    return new TransactionTemplate(jdbi, TransactionSettings.DEFAULT, 1);
  }

  /** The same with these settings instead of those that were chosen before. */
  TransactionTemplate with(TransactionSettings other) {
    return new TransactionTemplate(jdbi, other, attempts);
  }

  /** With this isolation, or a stricter one where the database has no other. */
  public TransactionTemplate isolation(Isolation isolation) {
    return new TransactionTemplate(jdbi, settings.isolation(isolation), attempts);
  }

  /**
   * Refuses to write: statements of generated code with a {@link
   * dev.plinth.error.ReadOnlyException}, others by the database, but for H2, which does not.
   */
  public TransactionTemplate readOnly() {
    return new TransactionTemplate(jdbi, settings.readingOnly(), attempts);
  }

  /**
   * Runs the work again if another transaction was in its way: after a deadlock, a serialization
   * failure, a lock that was not free in time, or a stale version. Everything that the work does
   * outside of the database happens again as well.
   *
   * @param attempts the most runs, the first included
   * @throws IllegalArgumentException if there is to be none
   */
  public TransactionTemplate retrying(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException(
          attempts + " attempts are none: give the number of runs, the first included");
    }
    return new TransactionTemplate(jdbi, settings, attempts);
  }

  /**
   * Runs {@code work} and commits; an exception rolls back. In an open transaction of this thread
   * the work is part of that one, which reads or writes as it was begun.
   *
   * @throws TransactionStateException if a transaction is open, and more than one attempt or more
   *     isolation is asked for
   */
  public <R> R run(Supplier<R> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(work);
      } catch (RuntimeException e) {
        if (attempt >= attempts || !mayBeRetried(e)) {
          throw e;
        }
        pause(attempt, e);
      }
    }
  }

  private <R> R attempt(Supplier<R> work) {
    return Commits.run(plan(), () -> jdbi.withHandle(handle -> on(handle, work)));
  }

  private <R> R on(Handle handle, Supplier<R> work) {
    if (attempts > 1 && handle.isInTransaction()) {
      throw new TransactionStateException(
          "a transaction of this thread is open, and only the outermost can be run again: ask for"
              + " the attempts where it begins");
    }
    return new HandleTransaction(plan(), settings).run(handle, work);
  }

  private StatementPlan plan() {
    return jdbi.getConfig(StatementPlan.class);
  }

  /** Hand-written SQL fails with exceptions of Jdbi, which know no reason. */
  private boolean mayBeRetried(RuntimeException failure) {
    return failure instanceof PlinthException known
        ? known.mayBeRetried()
        : Commits.isRetryable(plan(), failure);
  }

  private static void pause(int attempt, RuntimeException failure) {
    long most = PAUSE.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
