package dev.plinth.dao;

import dev.plinth.error.TransactionStateException;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Runs work on a handle, in its open transaction or in one of its own. */
record HandleTransaction(StatementPlan plan, TransactionSettings settings) {

  /** Runs {@code work} in the open transaction of the handle, or in a plain one of its own. */
  static <R> R join(StatementPlan plan, Handle handle, Supplier<R> work) {
    return handle.isInTransaction()
        ? work.get()
        : handle.inTransaction(ignored -> plan.streams().closing(handle, work));
  }

  /**
   * Runs {@code work} and commits; an exception rolls back.
   *
   * @throws TransactionStateException if a transaction is open that is less isolated
   */
  <R> R run(Handle handle, Supplier<R> work) {
    if (handle.isInTransaction()) {
      checkIsolation(handle);
      return work.get();
    }
    return settings.readOnly() ? readingOnly(handle, work) : isolated(handle, work);
  }

  private void checkIsolation(Handle handle) {
    Isolation isolation = settings.isolation();
    if (isolation != null
        && plan.setsIsolation(handle)
        && handle.getTransactionIsolationLevel().intValue() < isolation.level().intValue()) {
      throw new TransactionStateException(
          "a transaction of this thread is open with isolation "
              + handle.getTransactionIsolationLevel()
              + ", which is less than "
              + isolation
              + ": ask for it where the transaction begins");
    }
  }

  private <R> R readingOnly(Handle handle, Supplier<R> work) {
    plan.setReadOnly(handle, true);
    R result;
    try {
      result = isolated(handle, work);
    } catch (RuntimeException | Error e) {
      writeAgain(handle, e);
      throw e;
    }
    plan.setReadOnly(handle, false);
    return result;
  }

  /** A connection that has broken takes no settings; what its user should know is {@code why}. */
  private void writeAgain(Handle handle, Throwable why) {
    try {
      plan.setReadOnly(handle, false);
    } catch (JdbiException e) {
      why.addSuppressed(e);
    }
  }

  private <R> R isolated(Handle handle, Supplier<R> work) {
    Isolation isolation = settings.isolation();
    return isolation != null && plan.setsIsolation(handle)
        ? handle.inTransaction(isolation.level(), ignored -> plan.streams().closing(handle, work))
        : join(plan, handle, work);
  }
}
