package dev.plinth.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL taken apart: what of it may be shown, and what is a secret. Made for each message, so
 * that a URL whose database just works costs nothing.
 */
final class UrlParts {

  private static final String HIDDEN = "***";

  /** How the name of a parameter ends or goes on that holds a secret, and the sign behind it. */
  private static final String KEY =
      "(?i)([\\w.-]*(?:password|passwd|pwd|passphrase|secret)[\\w.-]*=)";

  private static final Pattern IN_TEXT = Pattern.compile(KEY + "[^&;,)\\s\"']+");
  private static final Pattern USER_IN_TEXT = Pattern.compile("//[^/\\s@:\"']+:[^/\\s@\"']+@");

  /**
   * Each driver ends a value in its own way; what is cut too late is found nowhere, and harmless.
   */
  private static final List<Pattern> IN_URL =
      List.of(
          Pattern.compile(KEY + "([^&]+)"),
          Pattern.compile(KEY + "([^;]+)"),
          Pattern.compile(KEY + "([^&;,)]+)"));

  private static final Pattern HEAD = Pattern.compile("^[A-Za-z][\\w+.:-]*//|^jdbc:[^:]*:|^");
  private static final Pattern EMBEDDED = Pattern.compile("jdbc:(sqlite|h2):");
  private static final Pattern USER = Pattern.compile("[:/]([^:/@,]+)@");

  private final String url;
  private final String head;
  private final String user;
  private final String place;

  UrlParts(String url) {
    this.url = url;
    Matcher matcher = HEAD.matcher(url);
    this.head = matcher.find() ? matcher.group() : "";
    String rest = url.substring(head.length());
    int end = EMBEDDED.matcher(head).matches() ? 0 : endOfUser(rest, head.endsWith("//"));
    this.user = rest.substring(0, end);
    this.place = rest.substring(end);
  }

  /** Without user and parameters. */
  String shown() {
    return hidden(head + place.replaceFirst("[?;].*", ""));
  }

  /** A sentence without the secrets of the URL, and the password that stands beside it. */
  String masked(String sentence, @Nullable String password) {
    String masked = sentence.replace(url, shown());
    for (String secret : secrets(password)) {
      masked =
          masked.replaceAll(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])", HIDDEN);
    }
    return hidden(masked);
  }

  /** A text without what looks like a password in a URL, where nobody knows the URL. */
  static String hidden(String text) {
    String withoutUsers = USER_IN_TEXT.matcher(text).replaceAll("//");
    return IN_TEXT.matcher(withoutUsers).replaceAll("$1" + Matcher.quoteReplacement(HIDDEN));
  }

  /** Where user and password end. Users don't encode what has a meaning in a URL. */
  private static int endOfUser(String rest, boolean isAuthority) {
    String path = rest.replaceFirst("(?s)[?;].*", "");
    String authority = path.replaceFirst("(?s)/.*", "");
    if (path.contains("@") && (!isAuthority || authority.matches("(?s).*[:@].*"))) {
      return path.lastIndexOf('@') + 1;
    }
    boolean isCutPassword = authority.matches("[^:(\\[]+:.*\\D.*");
    return isCutPassword ? rest.lastIndexOf('@') + 1 : 0;
  }

  private List<String> secrets(@Nullable String beside) {
    List<String> found = new ArrayList<>();
    if (beside != null) {
      found.add(beside);
    }
    for (Pattern pattern : IN_URL) {
      pattern.matcher(place).results().forEach(value -> found.add(value.group(2)));
    }
    USER.matcher(user).results().forEach(value -> found.add(value.group(1)));
    Matcher separator = Pattern.compile("[:/]").matcher(user);
    while (separator.find()) {
      String password = user.substring(separator.end(), user.length() - 1);
      found.add(password);
      // Some drivers take what stands behind the first @ for the host.
      found.addAll(List.of(password.split("@", -1)));
    }
    found.addAll(found.stream().map(UrlParts::decoded).toList());
    return found.stream()
        .filter(secret -> !secret.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
