package dev.plinth.dao;

import dev.plinth.error.ConnectionLostException;
import dev.plinth.error.DeadlockException;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.StatementException;
import dev.plinth.error.StatementTimeoutException;
import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an error means by its class or SQLSTATE, the same for all databases that have it. */
final class StandardFailures {

  /** The class of connection exceptions. */
  private static final String CONNECTION = "08";

  /** The server is shut down, has crashed, or does not take connections yet. */
  private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03");

  private static final String CANCELLED = "57014";

  private static final String DEADLOCK = "40P01";

  private StandardFailures() {}

  /** The failure as an exception of Plinth; null if only the database's own codes tell. */
  static @Nullable StatementException find(
      SqlStatement sql, SQLException failure, Exception cause) {
    String state = state(failure);
    FailedStatement failed = new FailedStatement(sql.name(), sql.text(), cause);
    if (isConnection(failure, state)) {
      return new ConnectionLostException(failed, Causes.message(failure));
    }
    if (failure instanceof SQLTimeoutException || state.equals(CANCELLED)) {
      return new StatementTimeoutException(failed);
    }
    return state.equals(DEADLOCK) ? new DeadlockException(failed) : null;
  }

  /** In a batch, the state may stand in the exception behind. */
  private static String state(SQLException failure) {
    SQLException next = failure.getNextException();
    String state =
        failure.getSQLState() == null && next != null ? next.getSQLState() : failure.getSQLState();
    return state == null ? "" : state;
  }

  private static boolean isConnection(SQLException failure, String state) {
    return state.startsWith(CONNECTION)
        || SHUTDOWN.contains(state)
        || failure instanceof SQLRecoverableException
        || failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || isOfNetwork(failure);
  }

  /** MySQL's driver has no code for a server that goes away while it reads rows. */
  private static boolean isOfNetwork(SQLException failure) {
    Throwable at = failure;
    while (at != null && !(at instanceof EOFException || at instanceof SocketException)) {
      at = at.getCause();
    }
    return at != null;
  }
}
