package dev.plinth.dao;

import dev.plinth.error.FailedStatement;
import dev.plinth.error.StatementException;
import dev.plinth.error.UnavailableDatabaseException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Begins and ends transactions, and tells why that failed in the same exceptions as a statement: a
 * deferred constraint, a deadlock or a broken connection may show at commit only.
 */
public final class Commits {

  private static final Sql COMMIT = Sql.of("commit", "commit");

  private Commits() {}

  /**
   * Commits the transaction of a handle.
   *
   * @throws StatementException if the database refuses
   */
  public static void commit(Handle handle) {
    try {
      handle.commit();
    } catch (TransactionException e) {
      throw translated(e, handle.getConfig(StatementPlan.class));
    }
  }

  /** Runs something that begins and ends a transaction in Jdbi. */
  static <R> R run(StatementPlan plan, Supplier<R> transaction) {
    try {
      return transaction.get();
    } catch (TransactionException e) {
      throw translated(e, plan);
    } catch (CloseException e) {
      throw translated(e, plan);
    } catch (ConnectionException e) {
      throw new UnavailableDatabaseException("no connection: " + Causes.message(e), e);
    }
  }

  private static RuntimeException translated(JdbiException e, StatementPlan plan) {
    if (e.getCause() instanceof SQLException failure) {
      Backend known = plan.knownBackend();
      return known == null
          ? new StatementException(
              new FailedStatement(COMMIT.name(), COMMIT.text(), e), Causes.message(failure))
          : known.failure(COMMIT, failure, e);
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
