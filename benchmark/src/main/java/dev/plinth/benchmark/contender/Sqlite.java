package dev.plinth.benchmark.contender;

import dev.plinth.dialect.SqlScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database that contenders without one of their own run on: SQLite in memory. */
final class Sqlite {

  private static final String URL = "jdbc:sqlite::memory:?foreign_keys=on";
  private static final String TABLES = "/META-INF/plinth/main/ddl/sqlite.sql";

  private Sqlite() {}

  /** A new database with the tables that the processor made of the entities. */
  static Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(URL);
    try (Statement statement = connection.createStatement()) {
      for (String sql : SqlScript.parse(tables()).statements()) {
        statement.execute(sql);
      }
    }
    return connection;
  }

  private static String tables() {
    try (InputStream script = Sqlite.class.getResourceAsStream(TABLES)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
