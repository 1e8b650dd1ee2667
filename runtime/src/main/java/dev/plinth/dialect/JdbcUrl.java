package dev.plinth.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL that may hold a password, in any of the forms that drivers take: {@code
 * //user:password@host}, {@code ?password=…&…}, {@code ;PASSWORD=…}, {@code (password=…)}.
 */
public final class JdbcUrl {

  private static final String PREFIX = "jdbc:";

  private final String url;
  private final @Nullable String password;

  private JdbcUrl(String url, @Nullable String password) {
    this.url = url;
    this.password = password;
  }

  /** The URL, and the password that stands beside it, if one does. */
  public static JdbcUrl of(String url, @Nullable String password) {
    return new JdbcUrl(url, password);
  }

  /** The URL, with all that it holds. */
  public static JdbcUrl of(String url) {
    return of(url, null);
  }

  /** The URL for a driver, with all that it holds. */
  public String value() {
    return url;
  }

  /** The URL as it may be shown: without user and parameters. */
  public String shown() {
    return new UrlParts(url).shown();
  }

  /** What stands behind {@code jdbc:}, as {@code postgresql}; empty if it is no JDBC URL. */
  public String kind() {
    int end = PREFIX.length();
    while (end < url.length() && url.charAt(end) != ':' && url.charAt(end) != ';') {
      end++;
    }
    return url.startsWith(PREFIX) ? url.substring(PREFIX.length(), end) : "";
  }

  /** A sentence of a driver without the secrets of the URL that it may repeat. */
  public String masked(String sentence) {
    return new UrlParts(url).masked(sentence, password);
  }

  /** A text without what looks like a password in a URL, where nobody knows the URL. */
  public static String hidden(String text) {
    return UrlParts.hidden(text);
  }

  @Override
  public String toString() {
    return shown();
  }
}
