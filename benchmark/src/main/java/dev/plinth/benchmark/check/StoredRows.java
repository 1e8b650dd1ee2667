package dev.plinth.benchmark.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What stands in the database, byte for byte, and how the connection is set. */
final class StoredRows {

  private static final List<String> TABLES = List.of("product", "user_account", "address");
  private static final List<String> SETTINGS =
      List.of("foreign_keys", "journal_mode", "synchronous", "recursive_triggers", "cache_size");

  private StoredRows() {}

  /** One line per row and setting. */
  static String of(Connection connection) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        append(statement, "select * from " + table + " order by id", table, text);
      }
      for (String setting : SETTINGS) {
        append(statement, "pragma " + setting, setting, text);
      }
    }
    return text.toString();
  }

  private static void append(Statement statement, String sql, String name, StringBuilder text)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        text.append(name);
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          String type = value == null ? "" : value.getClass().getSimpleName() + " ";
          text.append(" | ").append(type).append(value);
        }
        text.append('\n');
      }
    }
  }
}
