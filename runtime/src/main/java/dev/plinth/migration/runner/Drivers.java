package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.JdbcUrl;
import dev.plinth.dialect.registry.Dialects;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;

/** Opens connections by drivers; no failure repeats a secret of the URL. */
public final class Drivers {

  private Drivers() {}

  /** Whether a driver that the virtual machine knows takes the URL. */
  public static boolean know(JdbcUrl url) {
    return know(url.value());
  }

  private static boolean know(String url) {
    try {
      DriverManager.getDriver(url);
      return true;
    } catch (SQLException e) {
      return false;
    }
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
    return know(example)
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
    try {
      return DriverManager.getConnection(url.value(), properties);
    } catch (SQLException e) {
      throw MaskedFailure.of(e, url);
    }
  }

  /** Likewise, by this driver. */
  static Connection open(Driver driver, JdbcUrl url, Properties properties) throws SQLException {
    Connection connection;
    try {
      connection = driver.connect(url.value(), properties);
    } catch (SQLException e) {
      throw MaskedFailure.of(e, url);
    }
    if (connection == null) {
      throw new SQLException(driver.getClass().getName() + " does not know this URL");
    }
    return connection;
  }
}
