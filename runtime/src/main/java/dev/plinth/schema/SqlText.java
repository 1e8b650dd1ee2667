package dev.plinth.schema;

import dev.plinth.schema.SqlToken.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * SQL fragments in canonical form, so that comparing texts is enough.
 *
 * <p>Space between tokens is written one way, comments and outer parentheses go. Letter case and
 * everything inside quotes stay.
 */
public final class SqlText {

  /** Words that are no function: a parenthesis behind them is set apart, a sign is no minus. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("all and any as asc between by case check collate cross desc distinct else end escape"
                  + " except exists filter from full group having ilike in inner intersect is"
                  + " join lateral like limit materialized not null offset on or order outer over"
                  + " partition recursive returning select similar some then to union using values"
                  + " when where window with within")
              .split(" "));

  private SqlText() {}

  /** The canonical form of {@code sql}; text with an open quote is only trimmed. */
  public static String normalise(String sql) {
    return SqlTokenizer.tokens(sql).map(SqlText::write).orElseGet(sql::trim);
  }

  /** Likewise; null and blank give null. */
  public static @Nullable String normaliseOrNull(@Nullable String sql) {
    return sql == null || sql.isBlank() ? null : normalise(sql);
  }

  /** The fragment with each use of the column {@code from} replaced by {@code to}. */
  public static String renameColumn(String sql, String from, String to) {
    return rename(sql, from, to, SqlText::isColumn);
  }

  /** The fragment with each column qualified by the table {@code from} qualified by {@code to}. */
  public static String renameQualifier(String sql, String from, String to) {
    return rename(sql, from, to, SqlText::isQualifier);
  }

  /** All names in the fragment without their quotes, keywords and functions included. */
  public static Set<String> names(String sql) {
    Set<String> names = new HashSet<>();
    for (SqlToken token : SqlTokenizer.tokens(sql).orElse(List.of())) {
      if (token.isName()) {
        names.add(token.plainName());
      }
    }
    return names;
  }

  /**
   * The columns that the fragment uses: its names without keywords, functions, qualifiers, types
   * behind a cast, collations, and words beside a literal as in {@code date '2026-01-01'}, {@code
   * interval 1 day} or {@code extract(year from d)}.
   */
  public static Set<String> columns(String sql) {
    List<SqlToken> tokens = SqlTokenizer.tokens(sql).orElse(List.of());
    Set<String> columns = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isName() && isColumn(tokens, i)) {
        columns.add(tokens.get(i).plainName());
      }
    }
    return columns;
  }

  private static boolean isQualifier(List<SqlToken> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).text().equals(".");
  }

  private static boolean isColumn(List<SqlToken> tokens, int i) {
    SqlToken token = tokens.get(i);
    if (i > 0) {
      SqlToken before = tokens.get(i - 1);
      String word = before.text().toLowerCase(Locale.ROOT);
      if (word.equals("::")
          || word.equals("as")
          || word.equals("collate")
          || before.is(Kind.STRING)
          || before.is(Kind.NUMBER)) {
        return false;
      }
    }
    if (i + 1 < tokens.size()) {
      SqlToken next = tokens.get(i + 1);
      boolean isCall =
          next.is(Kind.OPEN) || next.is(Kind.STRING) || next.text().equalsIgnoreCase("from");
      if (next.text().equals(".") || (isCall && token.is(Kind.WORD))) {
        return false;
      }
    }
    return !isKeyword(token);
  }

  private static String rename(
      String sql, String from, String to, BiPredicate<List<SqlToken>, Integer> isMeant) {
    Optional<List<SqlToken>> tokens = SqlTokenizer.tokens(sql);
    if (tokens.isEmpty()) {
      return sql;
    }
    List<SqlToken> old = tokens.get();
    List<SqlToken> renamed = new ArrayList<>(old);
    for (int i = 0; i < old.size(); i++) {
      SqlToken token = old.get(i);
      if (token.isName() && token.plainName().equals(from) && isMeant.test(old, i)) {
        renamed.set(i, renamed(token, to));
      }
    }
    return write(renamed);
  }

  /** Keeps quotes that the old name did not need; else the new name has them if it needs them. */
  private static SqlToken renamed(SqlToken token, String to) {
    String text = token.text();
    boolean isQuoted = token.is(Kind.QUOTED_NAME);
    if (!needsQuotes(to) && (!isQuoted || needsQuotes(token.plainName()))) {
      return new SqlToken(Kind.WORD, to);
    }
    char open = isQuoted ? text.charAt(0) : '"';
    char close = isQuoted ? text.charAt(text.length() - 1) : '"';
    return new SqlToken(Kind.QUOTED_NAME, open + to + close);
  }

  private static boolean needsQuotes(String name) {
    return !name.matches("[a-z_][a-z0-9_]*") || ReservedWords.contains(name);
  }

  private static String write(List<SqlToken> all) {
    List<SqlToken> tokens = withoutOuterParentheses(all);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && isSpaced(tokens, i)) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }

  private static List<SqlToken> withoutOuterParentheses(List<SqlToken> all) {
    List<SqlToken> tokens = all;
    while (tokens.size() > 2
        && tokens.get(0).is(Kind.OPEN)
        && closing(tokens) == tokens.size() - 1) {
      tokens = tokens.subList(1, tokens.size() - 1);
    }
    return tokens;
  }

  /** Where the parenthesis that opens first is closed; -1 if nowhere. */
  private static int closing(List<SqlToken> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is(Kind.OPEN) ? 1 : tokens.get(i).is(Kind.CLOSE) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpaced(List<SqlToken> tokens, int i) {
    SqlToken before = tokens.get(i - 1);
    SqlToken token = tokens.get(i);
    if (before.is(Kind.OPEN) || token.is(Kind.CLOSE) || token.is(Kind.COMMA)) {
      return false;
    }
    if (before.is(Kind.TIGHT) || token.is(Kind.TIGHT)) {
      return before.text().equals("]") && !token.is(Kind.TIGHT);
    }
    if (token.is(Kind.OPEN)) {
      return !before.isName() || isKeyword(before);
    }
    if (before.is(Kind.OPERATOR) && isSign(tokens, i - 1)) {
      return token.is(Kind.OPERATOR);
    }
    return true;
  }

  /** Whether the operator at {@code i} belongs to the value behind it alone. */
  private static boolean isSign(List<SqlToken> tokens, int i) {
    if (!tokens.get(i).text().equals("-") && !tokens.get(i).text().equals("+")) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    SqlToken before = tokens.get(i - 1);
    return before.is(Kind.OPERATOR)
        || before.is(Kind.OPEN)
        || before.is(Kind.COMMA)
        || isKeyword(before);
  }

  private static boolean isKeyword(SqlToken token) {
    return token.is(Kind.WORD) && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
