package dev.plinth.migration.runner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists the tables that are not Plinth's own. */
final class UserTables {

  private static final String OWN = "plinth_";

  private UserTables() {}

  static List<String> of(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!name.toLowerCase(Locale.ROOT).startsWith(OWN)) {
          tables.add(name);
        }
      }
    }
    return tables;
  }
}
