package dev.plinth.migration.runner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists the names of the tables that a connection sees. */
public final class DatabaseTables {

  private static final String OWN = "plinth_";

  private DatabaseTables() {}

  /** All tables, Plinth's own among them; no views. */
  public static List<String> all(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  /** Those that are not Plinth's own. */
  static List<String> ofUser(Connection connection) throws SQLException {
    return all(connection).stream()
        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith(OWN))
        .toList();
  }
}
