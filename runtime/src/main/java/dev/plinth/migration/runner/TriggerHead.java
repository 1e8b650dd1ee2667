package dev.plinth.migration.runner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of {@code create trigger} before its body. */
final class TriggerHead {
  private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^\\]]*\\]|[\\w$]+)";
  private static final Pattern HEAD =
      Pattern.compile(
          "create\\s+(?:temp(?:orary)?\\s+)?trigger\\s+(?:if\\s+not\\s+exists\\s+)?"
              + "(?:"
              + NAME
              + "\\s*\\.\\s*)?"
              + NAME
              + "\\s+(?:before\\s+|after\\s+|instead\\s+of\\s+)?"
              + "(insert|delete|update)\\b(?:\\s+of\\s+("
              + NAME
              + "))?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private TriggerHead() {}

  /** {@code insert}, {@code update} or {@code delete}, in any letter case. */
  static String event(String sql) {
    Matcher matcher = HEAD.matcher(sql);
    return matcher.matches() ? matcher.group(1) : "update";
  }

  /** The first column of {@code update of …}, without quotes, or null. */
  static @Nullable String updatedColumn(String sql) {
    Matcher matcher = HEAD.matcher(sql);
    if (!matcher.matches() || matcher.group(2) == null) {
      return null;
    }
    String name = matcher.group(2);
    boolean quoted = "\"`[".indexOf(name.charAt(0)) >= 0;
    return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
  }
}
