package dev.plinth.migration.runner;

import dev.plinth.migration.runner.SqliteCatalog.SqliteObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs on an empty copy of a SQLite database in memory: the same tables, indexes, views and
 * triggers, the same history, no rows. What a rebuild sends depends on what is there.
 */
final class SqlitePrinter implements RunPrinter {

  private static final String URL = "jdbc:sqlite::memory:";

  private final MigrationDatabase database;

  SqlitePrinter(MigrationDatabase database) {
    this.database = database;
  }

  @Override
  public void print(
      PrintStart start,
      RunPlan plan,
      List<RevisionStep> steps,
      RunSettings settings,
      RunListener listener) {
    try (Handle scratch = Jdbi.open(URL)) {
      start.database().ifPresent(handle -> copy(handle, scratch));
      runQuietly(scratch, start.earlier(), settings);
      Statements statements = new Statements(scratch, listener);
      RunConnection connection =
          new RunConnection(
              database,
              statements,
              new SqliteTransaction(database, statements, settings, true),
              HistoryTables.printed(statements, database),
              settings,
              true);
      RevisionRun run = new RevisionRun(connection);
      run.prepare(steps, Optional.empty());
      run.all(plan, steps);
    }
  }

  private void runQuietly(Handle scratch, List<RevisionStep> earlier, RunSettings settings) {
    RunConnection connection = RunConnection.of(database, scratch, settings, RunListener.NONE);
    new RevisionRun(connection).all(RunPlan.of(earlier), earlier);
  }

  private static void copy(Handle original, Handle scratch) {
    SqliteCatalog copied = new SqliteCatalog(scratch);
    Statements statements = new Statements(scratch, RunListener.NONE);
    for (SqliteObject object : new SqliteCatalog(original).objects()) {
      boolean isInternal = object.name().startsWith("sqlite_");
      // Some tables come with others, as those behind a full-text index.
      if (!isInternal && copied.find(object.type(), object.name()).isEmpty()) {
        statements.quietly(object.sql());
      }
    }
    for (String table : List.of(HistoryTables.FORMAT, HistoryTables.REVISION, "sqlite_sequence")) {
      if (copied.hasTable(table)) {
        copyRows(original, scratch, table);
      }
    }
  }

  private static void copyRows(Handle original, Handle scratch, String table) {
    for (Map<String, Object> row :
        original.createQuery("select * from " + table).mapToMap().list()) {
      String columns = String.join(", ", row.keySet());
      String values = String.join(", ", row.keySet().stream().map(column -> "?").toList());
      var insert =
          scratch.createUpdate(
              "insert into " + table + " (" + columns + ") values (" + values + ")");
      int at = 0;
      for (Object value : row.values()) {
        insert.bind(at++, value);
      }
      insert.execute();
    }
  }
}
