package dev.plinth.schema;

import dev.plinth.schema.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts an SQL fragment into tokens; comments other than optimizer hints are dropped. */
public final class SqlTokenizer {

  private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|?:";
  private static final String MAY_END_IN_SIGN = "~!@#%^&|?";
  private static final Set<String> STRING_PREFIXES = Set.of("x", "n", "b", "e", "u&");

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokenizer(String sql) {
    this.sql = sql;
  }

  /** The tokens of {@code sql}, or nothing if a quote or comment in it never ends. */
  public static Optional<List<SqlToken>> tokens(String sql) {
    SqlTokenizer tokenizer = new SqlTokenizer(sql);
    while (tokenizer.at < sql.length()) {
      if (!tokenizer.next()) {
        return Optional.empty();
      }
    }
    return Optional.of(tokenizer.tokens);
  }

  private boolean next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
      return true;
    }
    if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end + 1;
      return true;
    }
    if (sql.startsWith("/*", at)) {
      return comment();
    }
    return switch (c) {
      case '\'' -> quoted(Kind.STRING, at, at, '\'', false);
      case '"', '`' -> quoted(Kind.QUOTED_NAME, at, at, c, false);
      case '$' -> dollar();
      case '(' -> add(Kind.OPEN, at + 1);
      case ')' -> add(Kind.CLOSE, at + 1);
      case ',' -> add(Kind.COMMA, at + 1);
      case '[' -> startsBracketName() ? until(Kind.QUOTED_NAME, ']') : add(Kind.TIGHT, at + 1);
      case ']' -> add(Kind.TIGHT, at + 1);
      default -> other(c);
    };
  }

  private boolean other(char c) {
    boolean digit = Character.isDigit(c);
    if (digit || (c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1)))) {
      return number();
    }
    if (c == '.') {
      return add(Kind.TIGHT, at + 1);
    }
    if (sql.startsWith("::", at)) {
      return add(Kind.TIGHT, at + 2);
    }
    if (isWordPart(c)) {
      return word();
    }
    return OPERATOR_CHARACTERS.indexOf(c) >= 0 ? operator() : add(Kind.OTHER, at + 1);
  }

  private boolean word() {
    int end = at;
    while (end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    String prefix = sql.substring(at, end).toLowerCase(Locale.ROOT);
    if (prefix.equals("u") && sql.startsWith("&'", end)) {
      end++;
      prefix = "u&";
    }
    if (end < sql.length() && sql.charAt(end) == '\'' && STRING_PREFIXES.contains(prefix)) {
      return quoted(Kind.STRING, at, end, '\'', prefix.equals("e"));
    }
    return add(Kind.WORD, end);
  }

  private boolean number() {
    int end = at;
    while (end < sql.length()
        && (isWordPart(sql.charAt(end)) || sql.charAt(end) == '.' || isExponentSign(end))) {
      end++;
    }
    return add(Kind.NUMBER, end);
  }

  private boolean isExponentSign(int index) {
    char c = sql.charAt(index);
    char before = Character.toLowerCase(sql.charAt(Math.max(at, index - 1)));
    return (c == '+' || c == '-') && before == 'e' && !sql.startsWith("0x", at);
  }

  /** As PostgreSQL reads them: a sign ends an operator only if a rarer character is in it. */
  private boolean operator() {
    int end = at;
    while (end < sql.length()
        && OPERATOR_CHARACTERS.indexOf(sql.charAt(end)) >= 0
        && !sql.startsWith("--", end)
        && !sql.startsWith("/*", end)
        && !sql.startsWith("::", end)) {
      end++;
    }
    while (end - at > 1 && endsInSign(end) && !hasRareCharacter(end)) {
      end--;
    }
    return add(Kind.OPERATOR, Math.max(end, at + 1));
  }

  private boolean endsInSign(int end) {
    char last = sql.charAt(end - 1);
    return last == '+' || last == '-';
  }

  private boolean hasRareCharacter(int end) {
    return sql.substring(at, end).chars().anyMatch(c -> MAY_END_IN_SIGN.indexOf(c) >= 0);
  }

  private boolean comment() {
    int end = sql.indexOf("*/", at + 2);
    if (end < 0) {
      return false;
    }
    if (sql.startsWith("/*+", at) || sql.startsWith("/*!", at)) {
      return add(Kind.OTHER, end + 2);
    }
    at = end + 2;
    return true;
  }

  private boolean quoted(Kind kind, int start, int open, char quote, boolean backslash) {
    int end = open + 1;
    while (end < sql.length()) {
      char c = sql.charAt(end);
      if (backslash && c == '\\') {
        end += 2;
      } else if (c != quote) {
        end++;
      } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
        end += 2;
      } else {
        at = start;
        return add(kind, end + 1);
      }
    }
    return false;
  }

  private boolean dollar() {
    int tagEnd = at + 1;
    while (tagEnd < sql.length() && isWordPart(sql.charAt(tagEnd)) && sql.charAt(tagEnd) != '$') {
      tagEnd++;
    }
    if (tagEnd >= sql.length() || sql.charAt(tagEnd) != '$') {
      return add(Kind.WORD, tagEnd);
    }
    String tag = sql.substring(at, tagEnd + 1);
    int end = sql.indexOf(tag, tagEnd + 1);
    return end >= 0 && add(Kind.STRING, end + tag.length());
  }

  /** SQLite quotes names with brackets; after a value a bracket is PostgreSQL's subscript. */
  private boolean startsBracketName() {
    if (tokens.isEmpty()) {
      return true;
    }
    SqlToken last = tokens.get(tokens.size() - 1);
    return last.is(Kind.OPERATOR) || last.is(Kind.OPEN) || last.is(Kind.COMMA);
  }

  private boolean until(Kind kind, char close) {
    int end = sql.indexOf(close, at);
    return end >= 0 && add(kind, end + 1);
  }

  private boolean add(Kind kind, int end) {
    tokens.add(new SqlToken(kind, sql.substring(at, end)));
    at = end;
    return true;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
  }
}
