package dev.plinth.dao;

import dev.plinth.error.FailedStatement;
import dev.plinth.error.StatementException;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.error.UnclosedStreamException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.UnableToManipulateTransactionIsolationLevelException;
import org.jdbi.v3.core.transaction.UnableToRestoreAutoCommitStateException;

/**
 * Begins and ends transactions, and tells why that failed in the same exceptions as a statement: a
 * deferred constraint, a deadlock or a broken connection may show at commit only.
 */
public final class Commits {

  private static final SqlStatement BEGIN = SqlStatement.of("begin", "begin");

  private static final SqlStatement COMMIT = SqlStatement.of("commit", "commit");

  private static final SqlStatement ROLLBACK = SqlStatement.of("rollback", "rollback");

  private Commits() {}

  /** Begins a transaction, as {@link #commit} ends it. */
  public static void begin(Handle handle) {
    run(handle, BEGIN, handle::begin);
  }

  /**
   * Commits the transaction of a handle.
   *
   * @throws StatementException if the database refuses
   * @throws dev.plinth.error.UnclosedStreamException if a stream of the handle is open
   */
  public static void commit(Handle handle) {
    StatementPlan.of(handle).streams().end(handle);
    run(handle, COMMIT, handle::commit);
  }

  /** Undoes the transaction of a handle, likewise. */
  public static void rollback(Handle handle) {
    run(handle, ROLLBACK, handle::rollback);
  }

  /** Gives the connection of a handle back, likewise. */
  public static void close(Handle handle) {
    run(handle, ROLLBACK, handle::close);
  }

  private static void run(Handle handle, SqlStatement sql, Runnable step) {
    try {
      step.run();
    } catch (TransactionException | UnableToRestoreAutoCommitStateException | CloseException e) {
      throw translated(e, sql, StatementPlan.of(handle));
    }
  }

  /** Runs something that begins and ends a transaction in Jdbi. */
  static <R> R run(StatementPlan plan, Supplier<R> transaction) {
    try {
      return transaction.get();
    } catch (TransactionException
        | UnableToManipulateTransactionIsolationLevelException
        | UnableToRestoreAutoCommitStateException
        | CloseException e) {
      throw translated(e, COMMIT, plan);
    } catch (ConnectionException e) {
      throw new UnavailableDatabaseException("no connection: " + Causes.message(e), e);
    }
  }

  private static RuntimeException translated(
      JdbiException e, SqlStatement sql, StatementPlan plan) {
    if (e.getCause() instanceof UnclosedStreamException unclosed) {
      return unclosed;
    }
    if (e.getCause() instanceof SQLException failure) {
      Backend known = plan.knownBackend();
      return known == null
          ? new StatementException(
              new FailedStatement(sql.name(), sql.text(), e), Causes.message(failure))
          : known.failure(sql, failure, e);
    }
    return e;
  }

  /** Whether a failure of hand-written SQL is one after which a transaction may be run again. */
  static boolean isRetryable(StatementPlan plan, RuntimeException failure) {
    Backend known = plan.knownBackend();
    return known != null
        && failure.getCause() instanceof SQLException cause
        && known.failure(COMMIT, cause, failure).mayBeRetried();
  }
}
