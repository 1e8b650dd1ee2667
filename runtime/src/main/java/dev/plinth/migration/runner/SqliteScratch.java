package dev.plinth.migration.runner;

import dev.plinth.migration.runner.SqliteCatalog.SqliteObject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * An empty copy of a SQLite database in memory: the same tables, indexes, views and triggers, the
 * same history, no rows. What a run would send is found out by running it there.
 */
final class SqliteScratch {

  static final String URL = "jdbc:sqlite::memory:";

  private SqliteScratch() {}

  /** Makes {@code scratch} like {@code original}. */
  static void copy(Handle original, Handle scratch) {
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
