package dev.plinth.dao;

import java.util.function.Supplier;

/**
 * Runs a verb of several statements so that nothing of it stays if it fails, whatever becomes of a
 * transaction that was open before: that one may go on.
 */
final class AllOrNothing {

  private static final String NAME = "plinth_rows";

  private static final SqlStatement BEGIN =
      SqlStatement.of("AllOrNothing.begin", "savepoint " + NAME);

  private static final SqlStatement UNDO =
      SqlStatement.of("AllOrNothing.undo", "rollback to savepoint " + NAME);

  private static final SqlStatement END =
      SqlStatement.of("AllOrNothing.end", "release savepoint " + NAME);

  private AllOrNothing() {}

  /** Runs {@code work} in a savepoint of the open transaction, or in a transaction of its own. */
  static <R> R run(StatementSource source, Supplier<R> work) {
    return source.isInTransaction()
        ? source.inTransaction(() -> inSavepoint(source, work))
        : source.inTransaction(work);
  }

  private static <R> R inSavepoint(StatementSource source, Supplier<R> work) {
    run(source, BEGIN);
    try {
      R result = work.get();
      run(source, END);
      return result;
    } catch (RuntimeException | Error e) {
      undo(source, e);
      throw e;
    }
  }

  /** A deadlock or a lost connection has ended the transaction, and the savepoint with it. */
  private static void undo(StatementSource source, Throwable reason) {
    try {
      undo(source);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private static void undo(StatementSource source) {
    run(source, UNDO);
    run(source, END);
  }

  /** Runs {@code work} in a transaction and undoes it in any case. */
  static void undone(StatementSource source, Runnable work) {
    source.inTransaction(
        () -> {
          run(source, BEGIN);
          try {
            work.run();
          } finally {
            undo(source);
          }
          return Boolean.TRUE;
        });
  }

  private static void run(StatementSource source, SqlStatement sql) {
    try (Execution execution = source.prepare(sql)) {
      execution.update();
    }
  }
}
