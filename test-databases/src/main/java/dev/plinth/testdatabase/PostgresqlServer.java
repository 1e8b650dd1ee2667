package dev.plinth.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** PostgreSQL. */
final class PostgresqlServer extends StartedServer {

  PostgresqlServer() {
    super("postgresql", "PostgreSQL");
  }

  /** The library stops the server in a shutdown hook of its own. */
  @Override
  String start(Path folder) throws ServerStartException {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder.resolve("data"))
          .setServerConfig("max_connections", "200")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("full_page_writes", "off")
          .start()
          .getJdbcUrl("postgres", "postgres");
    } catch (IOException | IllegalStateException e) {
      throw new ServerStartException(e.toString(), e);
    }
  }

  @Override
  ServerDatabases databases(String adminUrl) {
    return new ServerDatabases(
        adminUrl,
        "create database %s template template0 encoding 'UTF8'",
        "drop database if exists %s with (force)");
  }

  @Override
  String listOfDatabases() {
    return "select datname from pg_database";
  }
}
