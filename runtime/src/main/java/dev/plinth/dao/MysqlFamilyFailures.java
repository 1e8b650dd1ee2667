package dev.plinth.dao;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.DeadlockException;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.SerializationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.StatementTimeoutException;
import dev.plinth.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB and MySQL: the error number says what it is, names stand in quotes in the message; which
 * of the two quotes how, and which puts the table before the name, differs.
 */
final class MysqlFamilyFailures implements SqlFailures {

  static final MysqlFamilyFailures INSTANCE = new MysqlFamilyFailures();

  private static final Pattern CONNECTION = Pattern.compile("^\\(conn=\\d+\\) ");

  /** {@code for key 'user_account.uq_user_account_name'}, of MariaDB without the table. */
  private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^']*)'");

  private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `([^`]+)`");

  private static final Pattern FIRST_NAME = Pattern.compile("['`]([^'`]*)['`]");

  private static final Pattern TABLE =
      Pattern.compile("^\\s*(?:insert into|update)\\s+\"?([^\"\\s(]+)", Pattern.CASE_INSENSITIVE);

  private MysqlFamilyFailures() {}

  @Override
  public StatementException translate(SqlStatement sql, SQLException failure, Exception cause) {
    String message = CONNECTION.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
    FailedStatement failed = new FailedStatement(sql.name(), sql.text(), cause);
    return switch (failure.getErrorCode()) {
      case 1062, 1586 -> new UniqueViolationException(failed, found(KEY, message));
      case 1216, 1217, 1451, 1452 ->
          new ForeignKeyViolationException(failed, found(FOREIGN_KEY, message));
      case 1048, 1364 ->
          new NotNullViolationException(
              failed, found(TABLE, sql.text()), found(FIRST_NAME, message));
      case 3819, 4025 -> new CheckViolationException(failed, found(FIRST_NAME, message));
      case 1020 -> new SerializationException(failed);
      case 1213 -> new DeadlockException(failed);
      case 1317, 1969, 3024 -> new StatementTimeoutException(failed);
      case 1205, 3572 -> new DatabaseLockedException(failed);
      case 1054, 1146 -> new StatementException(failed, SqlFailures.notMigrated(message));
      default -> new StatementException(failed, message);
    };
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
