package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.OldestVersion;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells MariaDB and MySQL apart, which take each other's drivers but not each other's SQL, and says
 * which of them are too old.
 */
public final class ServerVersion {

  /** The oldest MySQL: the first that drops every constraint by its name. */
  public static final OldestVersion OLDEST_MYSQL = new OldestVersion("MySQL", "8.0.19");

  /** The artifact of MySQL's driver. */
  public static final String MYSQL_DRIVER = "com.mysql:mysql-connector-j";

  static final OldestVersion OLDEST_MARIADB = new OldestVersion("MariaDB", "10.8.1");
  static final String MARIADB_DRIVER = "org.mariadb.jdbc:mariadb-java-client";

  /** What MariaDB puts before its version for clients that would take 10 for 1. */
  private static final String REPLICATION_PREFIX = "^5\\.5\\.5-";

  private ServerVersion() {}

  /** Whether a server that names this version is MariaDB. */
  public static boolean isMariadb(String version) {
    return version.toLowerCase(Locale.ROOT).contains("mariadb");
  }

  /**
   * Why a server can't be used, as a sentence without its full stop; nothing if it can.
   *
   * @param url the URL that leads to it; only how it begins counts
   * @param version as the server names it, such as {@code 11.4.5-MariaDB}
   */
  public static Optional<String> complaint(String url, String version) {
    return isMariadb(version)
        ? misled(url, "mysql", "MariaDB", "mariadb", MARIADB_DRIVER)
            .or(() -> OLDEST_MARIADB.complaint(version.replaceFirst(REPLICATION_PREFIX, "")))
        : misled(url, "mariadb", "MySQL", "mysql", MYSQL_DRIVER)
            .or(() -> OLDEST_MYSQL.complaint(version));
  }

  private static Optional<String> misled(
      String url, String wrong, String product, String right, String driver) {
    return url.startsWith("jdbc:" + wrong + ":")
        ? Optional.of(
            "the URL begins with jdbc:%s:, but leads to a %s server: begin it with jdbc:%s:, and have %s on the class path"
                .formatted(wrong, product, right, driver))
        : Optional.empty();
  }
}
