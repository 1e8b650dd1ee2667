package dev.plinth.dao;

import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells MariaDB and MySQL apart, which take each other's drivers but not each other's SQL, and
 * stops where one is too old.
 */
final class MysqlFamilyServer {

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");
  private static final int[] OLDEST_MARIADB = {10, 8, 1};
  private static final int[] OLDEST_MYSQL = {8, 0, 19};

  private MysqlFamilyServer() {}

  static Backend backend(DatabaseMetaData server) throws SQLException {
    String version = server.getDatabaseProductVersion();
    String url = server.getURL() == null ? "" : server.getURL();
    if (version.toLowerCase(Locale.ROOT).contains("mariadb")) {
      checkUrl(url, "mysql", "MariaDB", "mariadb", "org.mariadb.jdbc:mariadb-java-client");
      checkVersion("MariaDB", version, OLDEST_MARIADB);
      return new MariadbBackend();
    }
    checkUrl(url, "mariadb", "MySQL", "mysql", "com.mysql:mysql-connector-j");
    checkVersion("MySQL", version, OLDEST_MYSQL);
    return new MysqlBackend();
  }

  private static void checkUrl(
      String url, String wrong, String product, String right, String driver) {
    if (url.startsWith("jdbc:" + wrong + ":")) {
      throw new UnsupportedDatabaseException(
          "the URL begins with jdbc:%s:, but leads to a %s server: begin it with jdbc:%s:, and have %s on the class path"
              .formatted(wrong, product, right, driver));
    }
  }

  private static void checkVersion(String product, String version, int[] oldest) {
    Matcher matcher = VERSION.matcher(version);
    if (matcher.find() && Arrays.compare(numbers(matcher), oldest) < 0) {
      throw new UnsupportedDatabaseException(
          "this is %s %s, and Plinth needs %d.%d.%d or later"
              .formatted(product, matcher.group(), oldest[0], oldest[1], oldest[2]));
    }
  }

  private static int[] numbers(Matcher version) {
    int[] numbers = new int[version.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(version.group(i + 1));
    }
    return numbers;
  }
}
