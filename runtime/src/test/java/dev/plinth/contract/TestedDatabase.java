package dev.plinth.contract;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.migration.inspect.Inspector;
import dev.plinth.migration.inspect.Structure;
import dev.plinth.migration.inspect.StructureLine;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the suites need to know of a database besides its dialect. */
public abstract class TestedDatabase {
  private final Dialect dialect;
  private final TestServer server;
  private final Inspector inspector;

  protected TestedDatabase(Dialect dialect, TestServer server, Inspector inspector) {
    this.dialect = dialect;
    this.server = server;
    this.inspector = inspector;
  }

  public final Inspector inspector() {
    return inspector;
  }

  public final Dialect dialect() {
    return dialect;
  }

  /** A new, empty database; the test is skipped where the system can't run. */
  public final EmptyDatabase create() {
    return server.create();
  }

  /** A value for the column that is the same for columns of the same type, as a literal. */
  protected abstract String one(ColumnSchema column, Schema schema);

  /** An expression that gives every row of a table a value of the column, each another one. */
  protected String filling(ColumnSchema column, Schema schema) {
    return one(column, schema);
  }

  /** The value of a JSON case as a literal. */
  protected abstract String literal(String text);

  /** A condition that holds where both are equal or both null. */
  protected String isSame(String column, String literal) {
    return column + " is not distinct from " + literal;
  }

  /** What the database is made of, as lines that can be compared. */
  public final List<String> structure(String url) {
    return Jdbi.create(url).withHandle(handle -> Structure.of(inspector, handle)).stream()
        .map(StructureLine::text)
        .toList();
  }

  /** Runs a script as a revision would. */
  public void runScript(String url, String script) {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      execute(connection, SqlScript.parse(script).statements());
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\n" + script, e);
    }
  }

  /** The same through the runner, which puts its frames around it. */
  protected static void runRevision(String url, String script) {
    String id = UUID.randomUUID().toString();
    RevisionStep step =
        new RevisionStep(
            "main", id, Direction.UPGRADE, "up.sql", script, "file", "operations", "schema");
    MigrationRunner.open(url, null, null)
        .run(
            history -> history.appliedIds("main").contains(id) ? List.of() : List.of(step),
            RunListener.NONE);
  }

  public final void run(String url, List<String> statements) {
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(connection, statements.stream().map(dialect::text).toList());
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Every row as text, its values separated by {@code |}. */
  public final List<String> rows(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(dialect.text(sql))) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\n" + sql, e);
    }
  }

  private static String row(ResultSet result) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      values.add(result.getString(i));
    }
    return String.join("|", values);
  }

  @Override
  public final String toString() {
    return dialect.name();
  }
}
