package dev.plinth.dialect.mariadb;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells MariaDB and MySQL apart, which take each other's drivers but not each other's SQL, and says
 * which of them are too old.
 */
public final class ServerVersion {

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

  /** What MariaDB puts before its version for clients that would take 10 for 1. */
  private static final String REPLICATION_PREFIX = "^5\\.5\\.5-";

  private static final int[] OLDEST_MARIADB = {10, 8, 1};
  private static final int[] OLDEST_MYSQL = {8, 0, 19};

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
        ? complaint(url, "mysql", "MariaDB", "mariadb", "org.mariadb.jdbc:mariadb-java-client")
            .or(() -> tooOld("MariaDB", version, OLDEST_MARIADB))
        : complaint(url, "mariadb", "MySQL", "mysql", "com.mysql:mysql-connector-j")
            .or(() -> tooOld("MySQL", version, OLDEST_MYSQL));
  }

  private static Optional<String> complaint(
      String url, String wrong, String product, String right, String driver) {
    return url.startsWith("jdbc:" + wrong + ":")
        ? Optional.of(
            "the URL begins with jdbc:%s:, but leads to a %s server: begin it with jdbc:%s:, and have %s on the class path"
                .formatted(wrong, product, right, driver))
        : Optional.empty();
  }

  private static Optional<String> tooOld(String product, String version, int[] oldest) {
    Matcher matcher = NUMBERS.matcher(version.replaceFirst(REPLICATION_PREFIX, ""));
    return matcher.find() && Arrays.compare(numbers(matcher), oldest) < 0
        ? Optional.of(
            "this is %s %s, and Plinth needs %d.%d.%d or later"
                .formatted(product, matcher.group(), oldest[0], oldest[1], oldest[2]))
        : Optional.empty();
  }

  private static int[] numbers(Matcher version) {
    int[] numbers = new int[version.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(version.group(i + 1));
    }
    return numbers;
  }
}
