package dev.plinth.migration.runner;

import dev.plinth.error.ConnectionRefusal;
import dev.plinth.error.MigrationFailedException;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** Says why nobody gets a connection, and what to do about it. */
final class NoConnection {

  private NoConnection() {}

  /**
   * The exception to throw.
   *
   * @param where the database as it may be shown
   * @param kind what the failure means to a run; asked where it is none of connections alone
   */
  static MigrationFailedException to(String where, FailureKind kind, JdbiException failure) {
    SQLException cause = Statements.cause(failure);
    String wayOut = cause == null ? "" : wayOut(cause);
    return to(where, Statements.reason(failure), kind, wayOut, failure);
  }

  /** Likewise. */
  static MigrationFailedException to(String where, FailureKind kind, SQLException failure) {
    return to(where, Statements.oneLine(failure.getMessage()), kind, wayOut(failure), failure);
  }

  private static String wayOut(SQLException failure) {
    return ConnectionRefusal.wayOut(
        failure.getSQLState(), failure.getErrorCode(), failure.getMessage());
  }

  private static MigrationFailedException to(
      String where, String reason, FailureKind kind, String wayOut, Exception failure) {
    String what = "can't connect to " + where + ": " + reason;
    String sentence =
        wayOut.isEmpty()
            ? (what + ". " + kind.wayOut("")).strip()
            : what + wayOut + (wayOut.endsWith("?") ? "" : ".");
    return new MigrationFailedException(sentence, failure);
  }
}
