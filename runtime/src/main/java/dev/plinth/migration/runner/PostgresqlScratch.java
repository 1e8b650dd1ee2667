package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.PostgresqlStructure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A new database on a PostgreSQL server, to prove something on. */
final class PostgresqlScratch {

  private PostgresqlScratch() {}

  /** Beside the database of these connections. */
  static ScratchDatabase on(Connections server) {
    String name = "plinth_verify_" + UUID.randomUUID().toString().replace("-", "");
    run(server, "create database " + name + " template template0");
    return new ScratchDatabase(
        server.at(at(server.url(), name)),
        new PostgresqlStructure(),
        () -> run(server, "drop database if exists " + name + " with (force)"));
  }

  private static void run(Connections server, String sql) {
    try (Connection connection = server.open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new MigrationFailedException(
          "no scratch database can be made on "
              + server.shown()
              + ": "
              + e.getMessage()
              + ". Let the user create databases, or verify another dialect.",
          e);
    }
  }

  /** The same URL with another database: what stands between the last slash and the parameters. */
  static String at(String url, String database) {
    int parameters = url.indexOf('?');
    String path = parameters < 0 ? url : url.substring(0, parameters);
    String rest = parameters < 0 ? "" : url.substring(parameters);
    int slash = path.lastIndexOf('/');
    String before = slash < 0 ? "jdbc:postgresql:" : path.substring(0, slash + 1);
    return before + database + rest;
  }
}
