package dev.plinth.contract;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.SqliteInspector;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.testdatabase.TestServers;
import dev.plinth.type.ColumnTypes;

/** SQLite. */
final class SqliteTested extends TestedDatabase {
  SqliteTested() {
    super(Dialects.SQLITE, TestServers.SQLITE, new SqliteInspector());
  }

  @Override
  protected String one(ColumnSchema column, Schema schema) {
    if (!column.values().isEmpty()) {
      return literal(column.values().get(0));
    }
    if (column.enumType() != null) {
      return literal(schema.enumType(column.enumType()).orElseThrow().values().get(0));
    }
    return column.type().equals(ColumnTypes.BLOB) ? "x'01'" : "1";
  }

  @Override
  protected String filling(ColumnSchema column, Schema schema) {
    return "rowid";
  }

  @Override
  protected String literal(String text) {
    return text.equals("true")
        ? "1"
        : text.equals("false") ? "0" : "'" + text.replace("'", "''") + "'";
  }

  @Override
  protected String isSame(String column, String literal) {
    return column + " is " + literal;
  }

  @Override
  public void runScript(String url, String script) {
    runRevision(hasty(url) + "&foreign_keys=true", script);
  }

  @Override
  protected String hasty(String url) {
    return url + "?synchronous=OFF";
  }
}
