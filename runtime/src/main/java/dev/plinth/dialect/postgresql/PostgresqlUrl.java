package dev.plinth.dialect.postgresql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A URL of PostgreSQL's driver: {@code jdbc:postgresql://host/database?name=value&…}. The driver
 * logs the whole of it, so secrets are better handed over beside it.
 */
public final class PostgresqlUrl {

  private static final String PREFIX = "jdbc:postgresql:";

  private final String withoutSecrets;
  private final Map<String, String> secrets = new TreeMap<>();

  private PostgresqlUrl(String url) {
    String[] parts = url.split("\\?", 2);
    List<String> kept = new ArrayList<>();
    for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
      if (!takesOut(parameter)) {
        kept.add(parameter);
      }
    }
    this.withoutSecrets = kept.isEmpty() ? parts[0] : parts[0] + "?" + String.join("&", kept);
  }

  /** The URL; nothing if it leads to another database. */
  public static Optional<PostgresqlUrl> of(String url) {
    return url.startsWith(PREFIX) ? Optional.of(new PostgresqlUrl(url)) : Optional.empty();
  }

  /** The URL without the parameters that hold passwords. */
  public String withoutSecrets() {
    return withoutSecrets;
  }

  /** The parameters that hold passwords, by their name. */
  public Map<String, String> secrets() {
    return Map.copyOf(secrets);
  }

  /** Whether a user stands in front of the host, where this driver reads a part of the host. */
  public boolean namesUserBeforeHost() {
    return withoutSecrets.replaceFirst("\\?.*", "").contains("@");
  }

  private boolean takesOut(String parameter) {
    String[] pair = parameter.split("=", 2);
    if (pair.length == 1 || !pair[0].toLowerCase(Locale.ROOT).endsWith("password")) {
      return false;
    }
    try {
      secrets.putIfAbsent(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      return true;
    } catch (IllegalArgumentException e) {
      return false; // the driver says what is wrong with it
    }
  }
}
