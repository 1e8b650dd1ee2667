package dev.plinth.migration.runner;

import dev.plinth.dialect.h2.H2Url;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections to one URL, or to its neighbours on the same server, as the same user. */
final class Connections {

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;
  private final @Nullable Driver driver;

  /**
   * Those of a user.
   *
   * @param driver the one to use, or null for one that the virtual machine knows
   */
  Connections(
      String url, @Nullable String user, @Nullable String password, @Nullable Driver driver) {
    this.url = H2Url.of(url).map(H2Url::inLowerCase).orElse(url);
    this.user = user;
    this.password = password;
    this.driver = driver;
  }

  String url() {
    return url;
  }

  /**
   * The URL without its parameters and without what stands before an @: they may hold a password.
   */
  String shown() {
    return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
  }

  /** The same user and driver, on another database of the same server. */
  Connections beside(String database) {
    return new Connections(beside(url, database), user, password, driver);
  }

  /**
   * The URL with another database: what stands behind the hosts, up to the parameters. The schema
   * that a parameter names is not in that one.
   */
  static String beside(String url, String database) {
    int parameters = url.indexOf('?');
    String path = parameters < 0 ? url : url.substring(0, parameters);
    String rest = parameters < 0 ? "" : url.substring(parameters);
    int hosts = path.indexOf("//");
    int end = hosts < 0 ? path.lastIndexOf(':') : path.indexOf('/', hosts + 2);
    String server = end < 0 ? path : path.substring(0, end);
    String kept = rest.replaceFirst("(?<=[?&])currentSchema=[^&]*&?", "");
    return server + (hosts < 0 ? ":" : "/") + database + kept;
  }

  Connection open() throws SQLException {
    if (driver == null) {
      return DriverManager.getConnection(url, credentials());
    }
    Connection connection = driver.connect(url, credentials());
    if (connection == null) {
      throw new SQLException(driver.getClass().getName() + " does not know this URL");
    }
    return connection;
  }

  private Properties credentials() {
    Properties credentials = new Properties();
    if (user != null) {
      credentials.setProperty("user", user);
      credentials.setProperty("password", password == null ? "" : password);
    }
    return credentials;
  }
}
