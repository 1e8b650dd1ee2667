package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.io.IOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Runs SQL word for word on one handle, so that a colon in it stays a colon. */
final class Statements {
  private static final SqlParser AS_IT_IS =
      new SqlParser() {
        @Override
        public ParsedSql parse(String sql, StatementContext context) {
          return ParsedSql.builder().append(sql).build();
        }

        @Override
        public String nameParameter(String name, StatementContext context) {
          return ":" + name;
        }
      };

  private final @Nullable Handle handle;
  private final RunListener listener;

  Statements(Handle handle, RunListener listener) {
    this(listener, handle);
  }

  private Statements(RunListener listener, @Nullable Handle handle) {
    this.handle = handle;
    this.listener = listener;
  }

  /** Those that only the listener hears. */
  static Statements printed(RunListener listener) {
    return new Statements(listener, null);
  }

  Handle handle() {
    if (handle == null) {
      throw new IllegalStateException("what is only printed has no connection");
    }
    return handle;
  }

  RunListener listener() {
    return listener;
  }

  /** Runs one statement and tells the listener. */
  void run(String sql) {
    listener.statement(sql);
    quietly(sql);
  }

  /**
   * Runs one statement of a script and tells the listener.
   *
   * @throws StatementFailure with its line, if the database refuses it
   */
  void run(SqlScript.Statement statement) {
    listener.comment(statement.comment());
    try {
      run(statement.sql());
    } catch (JdbiException e) {
      throw new StatementFailure("line " + statement.line() + ": " + reason(e), statement.sql(), e);
    }
  }

  /**
   * Runs one statement with values for its question marks; the listener hears it with the values
   * written out.
   *
   * @return the number of rows it touched
   */
  int run(String sql, @Nullable Object... values) {
    listener.statement(withValues(sql, values));
    if (handle == null) {
      return 0;
    }
    Update update = handle.createUpdate(sql);
    for (int i = 0; i < values.length; i++) {
      update.bind(i, values[i]);
    }
    return update.execute();
  }

  private static String withValues(String sql, @Nullable Object... values) {
    StringBuilder text = new StringBuilder();
    String[] parts = sql.split("\\?", -1);
    for (int i = 0; i < values.length; i++) {
      text.append(parts[i]).append(literal(values[i]));
    }
    return text.append(parts[values.length]).toString();
  }

  private static String literal(@Nullable Object value) {
    return value instanceof String text
        ? "'" + text.replace("'", "''") + "'"
        : String.valueOf(value);
  }

  /** Runs one statement that is no news. */
  void quietly(String sql) {
    if (handle == null) {
      return;
    }
    handle
        .createUpdate(sql)
        .configure(
            SqlStatements.class,
            statements -> statements.setTemplateEngine(TemplateEngine.NOP).setSqlParser(AS_IT_IS))
        .execute();
  }

  /** What the driver said, if a driver is behind the exception. */
  static @Nullable SQLException cause(RuntimeException failure) {
    Throwable at = failure;
    while (at != null && !(at instanceof SQLException)) {
      at = at.getCause();
    }
    return (SQLException) at;
  }

  /** The driver's sentence, or the exception's own, on one line. */
  static String reason(RuntimeException failure) {
    SQLException cause = cause(failure);
    if (cause != null) {
      return oneLine(cause.getMessage()) + ofSystem(cause);
    }
    return failure instanceof JdbiException && failure.getCause() != null
        ? oneLine(failure.getCause().getMessage())
        : oneLine(failure.getMessage());
  }

  /** What the system said about a file, which drivers keep to themselves. */
  private static String ofSystem(SQLException failure) {
    Throwable at = failure.getCause();
    // Those of networks are others, and may repeat a URL with its password.
    while (at != null && !at.getClass().equals(IOException.class)) {
      at = at.getCause();
    }
    return at == null || oneLine(failure.getMessage()).contains(String.valueOf(at.getMessage()))
        ? ""
        : " (" + at.getMessage() + ")";
  }

  /**
   * H2 repeats the statement behind its sentence; PostgreSQL puts details on lines of their own;
   * MariaDB counts its connections in front.
   */
  static String oneLine(@Nullable String message) {
    return String.valueOf(message)
        .replaceFirst("(?s); SQL statement:.*", "")
        .replaceFirst("^\\(conn=\\d+\\) ", "")
        .strip()
        .replaceAll("\\s*\\R\\s*", " ")
        .replaceFirst("\\.$", "");
  }
}
