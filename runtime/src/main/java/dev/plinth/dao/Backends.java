package dev.plinth.dao;

import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Finds the backend of a connection; the one list of them. */
final class Backends {

  private static final String SQLITE = "SQLite";

  private Backends() {}

  static Backend of(Connection connection) {
    try {
      String product = connection.getMetaData().getDatabaseProductName();
      if (product.equals(SQLITE)) {
        return new SqliteBackend(encoding(connection).equals("UTF-8"));
      }
      throw new UnsupportedDatabaseException(product, Set.of(SQLITE));
    } catch (SQLException e) {
      throw new UnavailableDatabaseException(
          "the driver does not say which database it is: " + e.getMessage(), e);
    }
  }

  private static String encoding(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("pragma encoding")) {
      return result.next() ? result.getString(1) : "";
    }
  }
}
