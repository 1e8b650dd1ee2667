package dev.plinth.dialect.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes {@code a || b} as {@code concat(a, b)}: to MariaDB and MySQL {@code ||} means {@code or},
 * unless a mode says otherwise, which whoever reads a script can't see.
 *
 * <p>An operand is what binds closest, as in SQLite: a name, a literal, a call, or what stands in
 * parentheses or between {@code case} and {@code end}.
 */
final class PipeConcatenation {
  private static final String PIPES = "||";

  private final String sql;
  private int at;

  private PipeConcatenation(String sql) {
    this.sql = sql;
  }

  static String in(String sql) {
    return sql.contains(PIPES) ? new PipeConcatenation(sql).write("") : sql;
  }

  /** Everything up to the word or the parenthesis that ends it, or to the end. */
  private String write(String end) {
    StringBuilder written = new StringBuilder();
    while (at < sql.length() && !isAt(end)) {
      String first = unit();
      if (!isOperand(first)) {
        written.append(first);
        continue;
      }
      written.append(chain(first));
    }
    return written.toString();
  }

  private String chain(String first) {
    List<String> operands = new ArrayList<>(List.of(first));
    int afterLast = at;
    while (true) {
      space();
      if (!sql.startsWith(PIPES, at)) {
        break;
      }
      at += PIPES.length();
      space();
      operands.add(unit());
      afterLast = at;
    }
    at = afterLast;
    return operands.size() == 1 ? first : "concat(" + String.join(", ", operands) + ")";
  }

  /** One operand, or one sign or blank that is none. */
  private String unit() {
    char c = sql.charAt(at);
    if (c == '\'' || c == '"' || c == '`') {
      return qualified(quoted(c));
    }
    if (sql.startsWith("--", at)) {
      return upTo("\n");
    }
    if (sql.startsWith("/*", at)) {
      return upTo("*/");
    }
    if (c == '(') {
      return parentheses();
    }
    if (Character.isLetterOrDigit(c) || c == '_' || c == '?' || c == ':') {
      return word();
    }
    at++;
    return String.valueOf(c);
  }

  private String word() {
    int start = at;
    at++;
    while (at < sql.length() && isPartOfWord(sql.charAt(at))) {
      at++;
    }
    String word = sql.substring(start, at);
    if (word.toLowerCase(Locale.ROOT).equals("case")) {
      String body = write("end");
      String end = sql.substring(at, Math.min(sql.length(), at + "end".length()));
      at += end.length();
      return word + body + end;
    }
    return isKeyword(word) ? word : qualified(word);
  }

  /** The names behind a dot, and the parameters of a call. */
  private String qualified(String name) {
    StringBuilder whole = new StringBuilder(name);
    if (at < sql.length() && sql.charAt(at) == '.') {
      at++;
      whole.append('.').append(at < sql.length() ? unit() : "");
    }
    if (at < sql.length() && sql.charAt(at) == '(') {
      whole.append(parentheses());
    }
    return whole.toString();
  }

  private String parentheses() {
    at++;
    String inside = write(")");
    boolean isClosed = at < sql.length();
    at += isClosed ? 1 : 0;
    return "(" + inside + (isClosed ? ")" : "");
  }

  private String quoted(char quote) {
    int start = at;
    do {
      int end = sql.indexOf(quote, at + 1);
      at = end < 0 ? sql.length() : end + 1;
    } while (at < sql.length() && sql.charAt(at) == quote);
    return sql.substring(start, at);
  }

  private String upTo(String mark) {
    int start = at;
    int end = sql.indexOf(mark, at + 2);
    at = end < 0 ? sql.length() : end + mark.length();
    return sql.substring(start, at);
  }

  private void space() {
    while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
      at++;
    }
  }

  private boolean isAt(String end) {
    if (end.isEmpty() || !sql.regionMatches(true, at, end, 0, end.length())) {
      return false;
    }
    boolean isWord = Character.isLetter(end.charAt(0));
    int after = at + end.length();
    return !isWord
        || (!isPartOfWord(sql.charAt(at - 1))
            && (after >= sql.length() || !isPartOfWord(sql.charAt(after))));
  }

  private static boolean isOperand(String unit) {
    char c = unit.charAt(0);
    boolean isComment = unit.startsWith("--") || unit.startsWith("/*");
    boolean isSign = unit.length() == 1 && !Character.isLetterOrDigit(c) && c != '_' && c != '?';
    return !isComment && !isSign && !isKeyword(unit);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** Words that stand in front of an expression in parentheses without being a call. */
  private static boolean isKeyword(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "select",
          "set",
          "where",
          "and",
          "or",
          "not",
          "in",
          "then",
          "else",
          "when",
          "values",
          "as",
          "on",
          "from",
          "by",
          "having",
          "is",
          "like",
          "between",
          "distinct",
          "default",
          "check",
          "update",
          "insert",
          "into",
          "exists",
          "union",
          "all" ->
          true;
      default -> false;
    };
  }
}
