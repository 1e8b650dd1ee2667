package dev.plinth.migration.runner;

import dev.plinth.dialect.JdbcUrl;
import dev.plinth.dialect.h2.H2Url;
import dev.plinth.error.MigrationInputException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections to one URL, or to its neighbours on the same server, as the same user. */
final class Connections {

  private final JdbcUrl url;
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
    this.url = JdbcUrl.of(H2Url.of(url).map(H2Url::inLowerCase).orElse(url), password);
    this.user = user;
    this.password = password;
    this.driver = driver;
  }

  String url() {
    return url.value();
  }

  /** The URL without what may be a password. */
  String shown() {
    return url.shown();
  }

  /** The same user and driver, on another database of the same server. */
  Connections beside(String database) {
    return new Connections(beside(url(), database), user, password, driver);
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

  /**
   * A new connection.
   *
   * @throws MigrationInputException if there is no driver for the URL
   * @throws SQLException if the database can't be reached; it repeats no secret
   */
  Connection open() throws SQLException {
    if (driver != null) {
      return Drivers.open(driver, url, credentials());
    }
    if (!Drivers.know(url)) {
      throw new MigrationInputException(Drivers.missing(url, ", or name its jar with --driver"));
    }
    return Drivers.open(url, credentials());
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
