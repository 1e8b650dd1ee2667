package dev.plinth.dao;

import dev.plinth.dialect.postgresql.ServerVersion;
import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Stops where a PostgreSQL server is too old. */
final class PostgresqlServer {

  private PostgresqlServer() {}

  static Backend backend(DatabaseMetaData server) throws SQLException {
    ServerVersion.complaint(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion())
        .ifPresent(
            complaint -> {
              throw new UnsupportedDatabaseException(complaint);
            });
    return new PostgresqlBackend();
  }
}
