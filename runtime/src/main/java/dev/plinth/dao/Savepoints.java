package dev.plinth.dao;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Parts of a transaction that can be undone alone. */
public final class Savepoints {

  /** Names differ, because some databases let a second one of a name hide the first. */
  private static final AtomicLong NUMBERS = new AtomicLong();

  private Savepoints() {}

  /** Runs {@code work} in a savepoint of the thread's transaction, or in one of its own. */
  public static <R> R run(Jdbi jdbi, Supplier<R> work) {
    StatementPlan plan = jdbi.getConfig(StatementPlan.class);
    return Commits.run(
        plan,
        () ->
            jdbi.withHandle(
                handle ->
                    handle.isInTransaction()
                        ? within(handle, work)
                        : HandleTransaction.join(plan, handle, work)));
  }

  private static <R> R within(Handle handle, Supplier<R> work) {
    String name = "plinth_" + NUMBERS.incrementAndGet();
    handle.savepoint(name);
    try {
      R result = work.get();
      handle.releaseSavepoint(name);
      return result;
    } catch (RuntimeException | Error e) {
      undo(handle, name, e);
      throw e;
    }
  }

  private static void undo(Handle handle, String name, Throwable reason) {
    try {
      handle.rollbackToSavepoint(name);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }
}
