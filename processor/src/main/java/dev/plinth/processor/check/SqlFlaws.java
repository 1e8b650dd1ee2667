package dev.plinth.processor.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what keeps SQL from being one expression, whatever the database makes of it. */
final class SqlFlaws {
  private static final Pattern NO_END =
      Pattern.compile(
          "(?is).*(?:[-+*/%<>=|&~,(.]|\\b(?:and|or|not|in|like|between|collate|case|when|then|else))");
  private static final Pattern NO_START =
      Pattern.compile("(?is)(?:[*/%<>=|&,).]|(?:and|or|is|in|like|between|collate)\\b).*");

  /** Goes on after what it is about: "has an open quote". */
  static Optional<String> find(String sql) {
    String plain = sql.replaceAll("'[^']*'|\"[^\"]*\"", "x");
    if (plain.contains("'") || plain.contains("\"")) {
      return Optional.of("has an open quote");
    }
    if (plain.contains(";")) {
      return Optional.of("has a semicolon");
    }
    if (plain.contains("--") || plain.contains("/*")) {
      return Optional.of("has a comment");
    }
    if (!isBalanced(plain)) {
      return Optional.of("has a parenthesis without partner");
    }
    boolean isPart =
        NO_END.matcher(plain.strip()).matches() || NO_START.matcher(plain.strip()).matches();
    return isPart ? Optional.of("is not complete: \"" + sql.strip() + "\"") : Optional.empty();
  }

  private static boolean isBalanced(String sql) {
    int open = 0;
    for (int at = 0; at < sql.length() && open >= 0; at++) {
      open += sql.charAt(at) == '(' ? 1 : sql.charAt(at) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  private SqlFlaws() {}
}
