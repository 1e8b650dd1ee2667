package dev.plinth.dao;

import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Stops where a PostgreSQL server is too old. */
final class PostgresqlServer {

  private static final int OLDEST = 15;

  private PostgresqlServer() {}

  static Backend backend(DatabaseMetaData server) throws SQLException {
    if (server.getDatabaseMajorVersion() < OLDEST) {
      throw new UnsupportedDatabaseException(
          "this is PostgreSQL %s, and Plinth needs %d or later"
              .formatted(server.getDatabaseProductVersion(), OLDEST));
    }
    return new PostgresqlBackend();
  }
}
