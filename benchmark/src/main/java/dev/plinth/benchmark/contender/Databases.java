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

/** All databases: each is measured by itself, with a new database in memory per process. */
public enum Databases {
  SQLITE(
      "SQLite",
      "jdbc:sqlite::memory:",
      "?foreign_keys=on",
      new SqliteValues(new JdkTimeText()),
      new ReturningClause()),
  H2("H2", "jdbc:h2:mem:", ";DATABASE_TO_LOWER=TRUE", new H2Values(), new GeneratedKeys());

  private final String title;
  private final String url;
  private final String settings;
  private final StoredValues values;
  private final KeyReturn keys;

  Databases(String title, String url, String settings, StoredValues values, KeyReturn keys) {
    this.title = title;
    this.url = url;
    this.settings = settings;
    this.values = values;
    this.keys = keys;
  }

  /** How tables name it. */
  public String title() {
    return title;
  }

  /** What Plinth opens; it adds the settings itself. */
  String url() {
    return url;
  }

  /** What its columns hold. */
  StoredValues stored() {
    return values;
  }

  /** How hand-written statements get keys. */
  KeyReturn keys() {
    return keys;
  }

  /** A new database with the tables that the processor made of the entities. */
  Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(url + settings);
    try (Statement statement = connection.createStatement()) {
      for (String sql : SqlScript.parse(tables()).statements()) {
        statement.execute(sql);
      }
    }
    return connection;
  }

  private String tables() {
    String file = "/META-INF/plinth/main/ddl/%s.sql".formatted(title.toLowerCase());
    try (InputStream script = Databases.class.getResourceAsStream(file)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
