package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.JdbcUrl;
import dev.plinth.dialect.postgresql.PostgresqlUrl;
import dev.plinth.dialect.registry.Dialects;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens connections by drivers; no failure repeats a secret of the URL. */
public final class Drivers {

  private Drivers() {}

  /** Whether a driver that the virtual machine knows takes the URL. */
  public static boolean know(JdbcUrl url) {
    return driver(url).isPresent();
  }

  private static Optional<Driver> driver(String url) {
    try {
      return Optional.of(DriverManager.getDriver(url));
    } catch (SQLException e) {
      return Optional.empty();
    }
  }

  /** Drivers log the URLs of other ones, too: they are asked without what is secret first. */
  private static Optional<Driver> driver(JdbcUrl url) {
    return driver(url.shown())
        .or(() -> Dialects.find(url.kind()).flatMap(known -> driver(JdbcUrl.hidden(url.value()))));
  }

  /**
   * Why no driver takes a URL and what to do, as a sentence without its full stop.
   *
   * @param orElse another way to have a driver, which goes on behind the artifact to add
   */
  public static String missing(JdbcUrl url, String orElse) {
    return Dialects.find(url.kind())
        .map(dialect -> missing(url, dialect, orElse))
        .orElseGet(
            () ->
                "no driver on the class path takes "
                    + url.shown()
                    + ": is the URL right? Plinth knows "
                    + Dialects.ALL.stream()
                        .map(Dialect::name)
                        .sorted()
                        .collect(Collectors.joining(", ")));
  }

  private static String missing(JdbcUrl url, Dialect dialect, String orElse) {
    String example = "jdbc:" + dialect.name() + "://localhost/shop";
    return driver(example).isPresent()
        ? "the driver can't read " + url.shown() + ": a URL looks like " + example
        : "no driver on the class path takes "
            + url.shown()
            + ": add the artifact "
            + dialect.driver()
            + orElse;
  }

  /**
   * A connection by a driver that the virtual machine knows.
   *
   * @throws SQLException if there is none
   */
  public static Connection open(JdbcUrl url, Properties properties) throws SQLException {
    Driver driver = driver(url).orElseThrow(() -> new SQLException(missing(url, ""), "08001"));
    return open(driver, url, properties);
  }

  /** Likewise, by this driver. */
  static Connection open(Driver driver, JdbcUrl url, Properties properties) throws SQLException {
    Connection connection;
    try {
      connection = connect(driver, url.value(), properties);
    } catch (SQLException e) {
      throw MaskedFailure.of(e, url);
    }
    if (connection == null) {
      throw new SQLException(driver.getClass().getName() + " does not know this URL");
    }
    return connection;
  }

  private static @Nullable Connection connect(Driver driver, String url, Properties properties)
      throws SQLException {
    PostgresqlUrl postgresql = PostgresqlUrl.of(url).orElse(null);
    if (postgresql == null) {
      return driver.connect(url, properties);
    }
    if (postgresql.namesUserBeforeHost()) {
      throw new SQLException(
          "PostgreSQL's driver takes no user in front of the host: write"
              + " jdbc:postgresql://host/database?user=…, and the password beside the URL");
    }
    Properties all = new Properties();
    all.putAll(properties);
    all.putAll(postgresql.secrets());
    return driver.connect(postgresql.withoutSecrets(), all);
  }
}
