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
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** What the suites need to know of a database besides its dialect. */
public abstract class TestedDatabase {
  private final Dialect dialect;
  private final TestServer server;
  private final Inspector inspector;
  private final Map<String, List<String>> structures = new ConcurrentHashMap<>();

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

  /** A new database with what the DDL of a schema makes. */
  public final EmptyDatabase create(Schema schema) {
    return create(schema, List.of());
  }

  /**
   * Likewise.
   *
   * @param setup statements to run after the DDL
   */
  public final EmptyDatabase create(Schema schema, List<String> setup) {
    return create(ddl(schema), setup);
  }

  private EmptyDatabase create(String ddl, List<String> setup) {
    EmptyDatabase created = create();
    runPlainly(created.url(), ddl);
    run(created.url(), setup);
    return created;
  }

  private String ddl(Schema schema) {
    return dialect.script(
        SchemaDiffer.diff(new Change<>(Schema.EMPTY, schema), DiffHints.NONE).operations(),
        Schema.EMPTY);
  }

  /** What the DDL of a schema gives, and then the statements; the same DDL is run only once. */
  public final List<String> structureOf(Schema schema, List<String> setup) {
    String ddl = ddl(schema);
    return structures.computeIfAbsent(
        ddl + "\n" + setup,
        any -> {
          try (EmptyDatabase db = create(ddl, setup)) {
            return structure(db.url());
          }
        });
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
    runPlainly(url, script);
  }

  /** What connects without waiting for the disk. */
  protected String hasty(String url) {
    return url;
  }

  private void runPlainly(String url, String script) {
    try (Connection connection = DriverManager.getConnection(hasty(url))) {
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

  /** Runs statements, each on its own; a database that is given none is not asked. */
  public final void run(String url, List<String> statements) {
    if (statements.isEmpty()) {
      return;
    }
    try (Connection connection = DriverManager.getConnection(hasty(url))) {
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
