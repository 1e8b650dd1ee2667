package dev.plinth.dao;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.SerializationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL: the SQLSTATE says what it is, and names stand in quotes in the message, in whatever
 * language the server speaks.
 */
final class PostgresqlFailures implements SqlFailures {

  static final PostgresqlFailures INSTANCE = new PostgresqlFailures();

  private static final Pattern QUOTED = Pattern.compile("[\"«„]\\s?([^\"«»„“”]+?)\\s?[\"»“”]");

  /** {@code Key (owner_id, name)=(1, x) already exists.} */
  private static final Pattern KEY = Pattern.compile("\\(([^()]+)\\)=\\(");

  private static final Pattern TABLE =
      Pattern.compile("^\\s*(?:insert into|update)\\s+([\\w.]+)", Pattern.CASE_INSENSITIVE);

  private PostgresqlFailures() {}

  @Override
  public StatementException translate(SqlStatement sql, SQLException failure, Exception cause) {
    SQLException first = inBatch(failure);
    String message = String.valueOf(first.getMessage());
    FailedStatement failed = new FailedStatement(sql.name(), sql.text(), cause);
    return switch (String.valueOf(first.getSQLState())) {
      case "23505" -> unique(failed, sql.text(), message);
      case "23503", "23001" -> new ForeignKeyViolationException(failed, quoted(message, 1));
      case "23502" -> new NotNullViolationException(failed, quoted(message, 1), quoted(message, 0));
      case "23514" -> new CheckViolationException(failed, quoted(message, 1));
      case "40001", "40P01" -> new SerializationException(failed);
      case "55P03" -> new DatabaseLockedException(failed);
      case "42P01", "42703" ->
          new StatementException(failed, SqlFailures.notMigrated(firstLine(message)));
      default -> new StatementException(failed, message);
    };
  }

  /** A batch speaks of its first failure in the exception behind its own. */
  private static SQLException inBatch(SQLException failure) {
    SQLException next = failure.getNextException();
    return next == null ? failure : next;
  }

  private static StatementException unique(FailedStatement failed, String sql, String message) {
    Matcher table = TABLE.matcher(sql);
    Matcher columns = KEY.matcher(message);
    return table.find() && columns.find()
        ? new UniqueViolationException(
            failed, table.group(1), Stream.of(columns.group(1).split(", ")).toList())
        : new UniqueViolationException(failed, quoted(message, 0));
  }

  /** One of the names in the first line; empty if there are not so many. */
  private static String quoted(String message, int index) {
    List<String> names = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(firstLine(message));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return index < names.size() ? names.get(index) : "";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
