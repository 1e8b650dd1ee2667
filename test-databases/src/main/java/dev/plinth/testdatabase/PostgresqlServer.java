package dev.plinth.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** PostgreSQL. */
final class PostgresqlServer extends StartedServer {

  private static final String EMPTY =
      """
      do $$
      declare
        name text;
      begin
        perform pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid();
        for name in select nspname from pg_namespace
            where nspname not like 'pg!_%' escape '!' and nspname <> 'information_schema' loop
          execute format('drop schema %I cascade', name);
        end loop;
        create schema public;
      end $$
      """;

  PostgresqlServer() {
    super("postgresql", "PostgreSQL");
  }

  /** The library stops the server in a shutdown hook of its own. */
  @Override
  String start(Path folder) throws ServerStartException {
    try {
      return url(in(folder).start());
    } catch (IOException | IllegalStateException e) {
      throw new ServerStartException(e.toString(), e);
    }
  }

  static String url(EmbeddedPostgres server) {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Starts servers with their data in this folder. */
  static EmbeddedPostgres.Builder in(Path folder) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setServerConfig("max_connections", "200")
        .setServerConfig("synchronous_commit", "off")
        .setServerConfig("full_page_writes", "off");
  }

  @Override
  ServerDatabases databases(String adminUrl) {
    return new ServerDatabases(
        adminUrl,
        "create database %s template template0 encoding 'UTF8'",
        "drop database if exists %s with (force)",
        EMPTY);
  }

  @Override
  String listOfDatabases() {
    return "select datname from pg_database";
  }
}
