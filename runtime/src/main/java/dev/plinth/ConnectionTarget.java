package dev.plinth;

import dev.plinth.dao.Causes;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.JdbcUrl;
import dev.plinth.dialect.h2.H2Url;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.dialect.sqlite.SqliteUrl;
import dev.plinth.error.ConnectionRefusal;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.migration.runner.Drivers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where to connect to, and with which settings of the driver.
 *
 * @param timeout how long to wait for a connection, and for a lock on SQLite
 */
record ConnectionTarget(
    String url, @Nullable String user, @Nullable String password, Duration timeout) {

  /** A stream reads some rows at a time then, of a statement that the server keeps prepared. */
  private static final Map<String, String> MYSQL_SETTINGS =
      Map.of(
          "useCursorFetch", "true",
          "cachePrepStmts", "true",
          "prepStmtCacheSize", "250",
          "prepStmtCacheSqlLimit", "4096");

  /** Stops where no driver would take the URL, with the way out. */
  ConnectionTarget {
    url = H2Url.of(url).map(H2Url::inLowerCase).orElse(url);
    JdbcUrl secret = JdbcUrl.of(url);
    if (!url.startsWith("jdbc:")) {
      throw new UnavailableDatabaseException(
          "'"
              + secret.shown()
              + "' is no JDBC URL: one starts with jdbc:, as jdbc:sqlite:example.db",
          null);
    }
    if (!Drivers.know(secret)) {
      throw new UnavailableDatabaseException(Drivers.missing(secret, ""), null);
    }
  }

  private JdbcUrl secret() {
    return JdbcUrl.of(url, password);
  }

  /** The reason of a failure and the way out, without the password and parameters. */
  String reason(Throwable failure) {
    return secret().masked(explained(failure));
  }

  private static String explained(Throwable failure) {
    String reason =
        Causes.message(failure).replaceFirst("(?s); SQL statement:.*", "").replaceAll("\\s+", " ");
    String wayOut = wayOut(failure);
    return wayOut.isEmpty() ? reason : reason.replaceFirst("[.:]?$", "") + wayOut;
  }

  private static String wayOut(Throwable failure) {
    String wayOut = "";
    for (Throwable at = failure; at != null && wayOut.isEmpty(); at = at.getCause()) {
      if (at instanceof SQLException sql) {
        wayOut = ConnectionRefusal.wayOut(sql.getSQLState(), sql.getErrorCode(), sql.getMessage());
      }
    }
    return wayOut;
  }

  /** The URL without user and parameters, which may hold a password. */
  String shown() {
    return secret().shown();
  }

  boolean isInMemory() {
    return sqlite()
        .map(SqliteUrl::isInMemory)
        .orElseGet(() -> H2Url.of(url).map(H2Url::isInMemory).orElse(false));
  }

  /** Whether the database is inside of this process, so that statements stay prepared. */
  boolean isEmbedded() {
    return sqlite().isPresent() || url.startsWith("jdbc:h2:");
  }

  /** Whether connections are opened for reading only, and stay so. */
  boolean isReadOnly() {
    return sqlite().map(SqliteUrl::isReadOnly).orElse(false);
  }

  private Optional<SqliteUrl> sqlite() {
    return SqliteUrl.of(url);
  }

  /** What the driver is told besides the URL; what the URL sets itself, stays. */
  Properties properties() {
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    sqlite().ifPresent(sqlite -> addSettings(properties, sqlite));
    if (url.startsWith("jdbc:mysql:")) {
      MYSQL_SETTINGS.forEach((name, value) -> addSetting(properties, name, value));
    }
    return properties;
  }

  private void addSetting(Properties properties, String name, String value) {
    if (!url.contains(name + "=")) {
      properties.setProperty(name, value);
    }
  }

  private void addSettings(Properties properties, SqliteUrl sqlite) {
    set(properties, sqlite, "foreign_keys", "true");
    set(properties, sqlite, "busy_timeout", String.valueOf(timeout.toMillis()));
    if (sqlite.file().isPresent() && isWritable(sqlite)) {
      set(properties, sqlite, "journal_mode", "WAL");
    }
  }

  private static void set(Properties properties, SqliteUrl sqlite, String name, String value) {
    if (!sqlite.sets(name)) {
      properties.setProperty(name, value);
    }
  }

  private static boolean isWritable(SqliteUrl sqlite) {
    return !sqlite.sets("open_mode")
        && !sqlite.sets("mode")
        && !sqlite.sets("immutable")
        && sqlite.file().filter(file -> Files.exists(file) && !Files.isWritable(file)).isEmpty();
  }

  /**
   * A new connection.
   *
   * @throws SQLException if there is none; it repeats no secret
   */
  Connection open() throws SQLException {
    return Drivers.open(secret(), properties());
  }

  /** Likewise, saying why where there is none. */
  Connection connect() {
    try {
      return open();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Says what can't be opened, and why. */
  UnavailableDatabaseException unavailable(Exception e) {
    String reason =
        sqlite().flatMap(SqliteUrl::file).flatMap(ConnectionTarget::obstacle).orElse("");
    return new UnavailableDatabaseException(
        "can't open " + shown() + ": " + (reason.isEmpty() ? reason(e) : reason), e);
  }

  /** What stands in the way of a file, where the driver would only say that it can't open it. */
  private static Optional<String> obstacle(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return Optional.of("the folder " + folder + " does not exist");
    }
    if (Files.isDirectory(file)) {
      return Optional.of("this is a folder");
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      return Optional.of("this user may not read the file");
    }
    return Optional.empty();
  }

  /**
   * What a new connection is told so that no statement runs longer; null for no bound.
   *
   * @throws IllegalArgumentException where the database has no such thing
   */
  @Nullable String statementTimeout(@Nullable Duration longest) {
    if (longest == null) {
      return null;
    }
    String kind = secret().kind();
    return Dialects.find(kind)
        .filter(dialect -> dialect.capabilities().can(Capability.STATEMENT_TIMEOUT))
        .map(dialect -> dialect.statementTimeout(longest))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    kind + " can't stop statements that run too long: leave out statementTimeout"));
  }

  @Override
  public String toString() {
    return shown();
  }
}
