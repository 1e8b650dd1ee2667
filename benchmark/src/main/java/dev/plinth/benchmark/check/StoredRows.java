package dev.plinth.benchmark.check;

import dev.plinth.benchmark.contender.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the database, byte for byte, and how the connection is set. */
final class StoredRows {

  private static final List<String> TABLES = List.of("product", "user_account", "address");

  private StoredRows() {}

  /** One line per row and setting. */
  static String of(Databases database, Connection connection) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        append(statement, "select * from " + table + " order by id", table, text);
      }
      for (String setting : settings(database)) {
        append(statement, setting, setting, text);
      }
    }
    return text.toString();
  }

  private static List<String> settings(Databases database) {
    return switch (database) {
      case SQLITE ->
          Stream.of(
                  "foreign_keys", "journal_mode", "synchronous", "recursive_triggers", "cache_size")
              .map(name -> "pragma " + name)
              .toList();
      case H2 ->
          List.of(
              """
              select setting_name, setting_value from information_schema.settings
              order by setting_name""",
              "select isolation_level from information_schema.sessions");
    };
  }

  /** The offset that H2 keeps with a point in time is that of whoever wrote it. */
  private static @Nullable Object asInstant(@Nullable Object value) {
    return value instanceof OffsetDateTime time ? time.toInstant() : value;
  }

  private static void append(Statement statement, String sql, String name, StringBuilder text)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        text.append(name);
        for (int i = 1; i <= columns; i++) {
          Object value = asInstant(rows.getObject(i));
          String type = value == null ? "" : value.getClass().getSimpleName() + " ";
          text.append(" | ").append(type).append(value);
        }
        text.append('\n');
      }
    }
  }
}
