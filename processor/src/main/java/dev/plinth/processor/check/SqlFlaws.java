package dev.plinth.processor.check;

import java.util.Optional;

/** Finds what keeps SQL from being one expression, whatever the database makes of it. */
final class SqlFlaws {
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
    return isBalanced(plain) ? Optional.empty() : Optional.of("has a parenthesis without partner");
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
