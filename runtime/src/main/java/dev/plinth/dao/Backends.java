package dev.plinth.dao;

import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Finds the backend of a connection; the one list of them. */
final class Backends {

  private static final Set<String> KNOWN = Set.of("SQLite", "PostgreSQL", "MariaDB", "MySQL", "H2");

  private Backends() {}

  /**
   * The backend of a connection.
   *
   * @throws UnsupportedDatabaseException if nobody knows the database, or it is too old
   */
  static Backend of(Connection connection) {
    try {
      DatabaseMetaData server = connection.getMetaData();
      String product = server.getDatabaseProductName();
      return switch (product) {
        case "SQLite" -> newEnough(new SqliteBackend(encoding(connection).equals("UTF-8")), server);
        case "PostgreSQL" -> newEnough(new PostgresqlBackend(), server);
        case "MariaDB", "MySQL" -> MysqlFamilyServer.backend(server);
        case "H2" -> newEnough(new H2Backend(), server);
        default -> throw new UnsupportedDatabaseException(product, KNOWN);
      };
    } catch (SQLException e) {
      throw new UnavailableDatabaseException(
          "the driver does not say which database it is: " + e.getMessage(), e);
    }
  }

  private static Backend newEnough(Backend backend, DatabaseMetaData server) throws SQLException {
    backend
        .oldestVersion()
        .complaint(server.getDatabaseProductVersion())
        .ifPresent(
            complaint -> {
              throw new UnsupportedDatabaseException(complaint);
            });
    return backend;
  }

  private static String encoding(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("pragma encoding")) {
      return result.next() ? result.getString(1) : "";
    }
  }
}
