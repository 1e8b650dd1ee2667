package dev.plinth.dao;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.DeadlockException;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.SerializationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** H2: the error code says what it is, and the message names table and columns of the index. */
final class H2Failures implements SqlFailures {

  static final H2Failures INSTANCE = new H2Failures();

  /** {@code … ON public.user_account(name NULLS FIRST) VALUES …}. */
  private static final Pattern INDEX = Pattern.compile(" ON ([^(]+)\\(([^)]*)\\)");

  private static final int LOCKED = 50200;

  private static final Pattern QUOTED = Pattern.compile("\"([^\":]*)");

  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:insert\\s+into|update|merge\\s+into)\\s+\"?([^\"\\s(]+)",
          Pattern.CASE_INSENSITIVE);

  private H2Failures() {}

  /** A lock that is not free is a timeout to the driver, as a statement that runs too long. */
  @Override
  public boolean isOwn(SQLException failure) {
    return failure.getErrorCode() == LOCKED;
  }

  @Override
  public StatementException translate(SqlStatement sql, SQLException failure, Exception cause) {
    String message =
        String.valueOf(failure.getMessage()).replaceFirst("(?s); SQL statement:.*", "");
    FailedStatement failed = new FailedStatement(sql.name(), sql.text(), cause);
    return switch (failure.getErrorCode()) {
      case 23505 -> unique(failed, message);
      case 23503, 23506 -> new ForeignKeyViolationException(failed, found(QUOTED, message));
      case 23502 ->
          new NotNullViolationException(failed, found(TABLE, sql.text()), found(QUOTED, message));
      case 23513, 23514 -> new CheckViolationException(failed, found(QUOTED, message));
      case 40001 -> new DeadlockException(failed);
      case 90131 -> new SerializationException(failed);
      case LOCKED -> new DatabaseLockedException(failed);
      case 42102, 42104, 42122 -> new StatementException(failed, SqlFailures.notMigrated(message));
      default -> new StatementException(failed, message);
    };
  }

  private static StatementException unique(FailedStatement failed, String message) {
    Matcher index = INDEX.matcher(message);
    if (!index.find()) {
      return new UniqueViolationException(failed, found(QUOTED, message));
    }
    List<String> columns =
        Arrays.stream(index.group(2).split(",", -1))
            .map(column -> column.strip().replaceFirst(" .*", "").replace("\"", ""))
            .toList();
    return new UniqueViolationException(failed, unqualified(index.group(1)), columns);
  }

  private static String unqualified(String table) {
    return table.substring(table.lastIndexOf('.') + 1).replace("\"", "");
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? unqualified(matcher.group(1)) : "";
  }
}
