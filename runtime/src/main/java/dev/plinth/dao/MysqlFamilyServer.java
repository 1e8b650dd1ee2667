package dev.plinth.dao;

import dev.plinth.dialect.mariadb.ServerVersion;
import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Chooses between the backends of MariaDB and MySQL, whose drivers take both servers. */
final class MysqlFamilyServer {

  private MysqlFamilyServer() {}

  /**
   * The backend of a server.
   *
   * @throws UnsupportedDatabaseException if it is too old, or behind the URL of the other one
   */
  static Backend backend(DatabaseMetaData server) throws SQLException {
    String version = server.getDatabaseProductVersion();
    String url = server.getURL() == null ? "" : server.getURL();
    ServerVersion.complaint(url, version)
        .ifPresent(
            complaint -> {
              throw new UnsupportedDatabaseException(complaint);
            });
    return ServerVersion.isMariadb(version) ? new MariadbBackend() : new MysqlBackend();
  }
}
