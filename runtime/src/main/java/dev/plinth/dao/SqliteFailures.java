package dev.plinth.dao;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.SerializationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.StatementTimeoutException;
import dev.plinth.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQLite: the driver puts the extended result code in brackets before the message, in a batch after
 * the number of the entry, and SQLite names table and columns behind "failed:".
 */
final class SqliteFailures implements SqlFailures {

  static final SqliteFailures INSTANCE = new SqliteFailures();

  private static final String FOREIGN_KEY = "SQLITE_CONSTRAINT_FOREIGNKEY";

  private static final Pattern MISSING_NAME =
      Pattern.compile("no such (table|column): |has no column named ");

  private SqliteFailures() {}

  @Override
  public StatementException translate(SqlStatement sql, SQLException failure, Exception cause) {
    String message = String.valueOf(failure.getMessage());
    FailedStatement failed = new FailedStatement(sql.name(), sql.text(), cause);
    return switch (isRestricted(message) ? FOREIGN_KEY : code(message)) {
      case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" ->
          unique(failed, subject(message));
      case FOREIGN_KEY -> new ForeignKeyViolationException(failed);
      case "SQLITE_CONSTRAINT_NOTNULL" ->
          new NotNullViolationException(failed, table(subject(message)), column(subject(message)));
      case "SQLITE_CONSTRAINT_CHECK" -> new CheckViolationException(failed, subject(message));
      case "SQLITE_BUSY_SNAPSHOT" -> new SerializationException(failed);
      case "SQLITE_BUSY",
          "SQLITE_BUSY_RECOVERY",
          "SQLITE_BUSY_TIMEOUT",
          "SQLITE_LOCKED",
          "SQLITE_LOCKED_SHAREDCACHE" ->
          new DatabaseLockedException(failed);
      case "SQLITE_INTERRUPT" -> new StatementTimeoutException(failed);
      default -> new StatementException(failed, withWayOut(message));
    };
  }

  /** SQLite checks foreign keys with {@code restrict} by triggers of its own. */
  private static boolean isRestricted(String message) {
    return code(message).equals("SQLITE_CONSTRAINT_TRIGGER")
        && message.endsWith("(FOREIGN KEY constraint failed)");
  }

  private static StatementException unique(FailedStatement failed, String subject) {
    if (subject.startsWith("index '")) {
      return new UniqueViolationException(failed, subject.substring(7, subject.length() - 1));
    }
    List<String> columns = Arrays.stream(subject.split(", ")).map(SqliteFailures::column).toList();
    return new UniqueViolationException(failed, table(subject), columns);
  }

  private static String withWayOut(String message) {
    return MISSING_NAME.matcher(message).find() ? SqlFailures.notMigrated(message) : message;
  }

  private static String code(String message) {
    int start = message.indexOf("[SQLITE_");
    int end = message.indexOf(']', start);
    return start < 0 || end < 0 ? "" : message.substring(start + 1, end);
  }

  /** {@code user_account.name} of {@code … (UNIQUE constraint failed: user_account.name)}. */
  private static String subject(String message) {
    int start = message.indexOf("failed: ") + "failed: ".length();
    return message.substring(
        start, message.endsWith(")") ? message.length() - 1 : message.length());
  }

  private static String table(String qualified) {
    return qualified.substring(0, Math.max(0, qualified.indexOf('.')));
  }

  private static String column(String qualified) {
    return qualified.substring(qualified.indexOf('.') + 1);
  }
}
