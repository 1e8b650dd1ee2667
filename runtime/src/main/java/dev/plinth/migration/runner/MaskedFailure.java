package dev.plinth.migration.runner;

import dev.plinth.dialect.JdbcUrl;
import java.sql.SQLException;

/** A driver's failure, with its causes, as it may be logged. */
final class MaskedFailure {

  private MaskedFailure() {}

  /** The failure itself, or one like it if a message in it holds a secret of the URL. */
  static SQLException of(SQLException failure, JdbcUrl url) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      if (!url.masked(message).equals(message)) {
        return copy(failure, url);
      }
    }
    return failure;
  }

  private static SQLException copy(SQLException failure, JdbcUrl url) {
    SQLException copy =
        new SQLException(masked(failure, url), failure.getSQLState(), failure.getErrorCode());
    copy.setStackTrace(failure.getStackTrace());
    if (failure.getCause() != null) {
      copy.initCause(copy(failure.getCause(), url));
    }
    return copy;
  }

  private static Throwable copy(Throwable failure, JdbcUrl url) {
    if (failure instanceof SQLException sql) {
      return copy(sql, url);
    }
    Throwable copy = new Exception(masked(failure, url));
    copy.setStackTrace(failure.getStackTrace());
    if (failure.getCause() != null) {
      copy.initCause(copy(failure.getCause(), url));
    }
    return copy;
  }

  private static String masked(Throwable failure, JdbcUrl url) {
    return url.masked(String.valueOf(failure.getMessage()));
  }
}
