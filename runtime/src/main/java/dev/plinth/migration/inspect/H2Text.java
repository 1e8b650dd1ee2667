package dev.plinth.migration.inspect;

import dev.plinth.schema.SqlToken;
import dev.plinth.schema.SqlTokenizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL as H2 prints it: text outside of ASCII as {@code U&'\00c6'}. */
final class H2Text {

  private static final String PREFIX = "U&";

  /** A backslash, or a character by its number. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:(\\\\)|\\+(\\p{XDigit}{6})|(\\p{XDigit}{4}))");

  private H2Text() {}

  /** The fragment as it is written, without the quotes around names that need none. */
  static String plain(String printed) {
    return SqlTokenizer.tokens(printed).map(tokens -> written(tokens).text()).orElse(printed);
  }

  /** The tokens as they are written. */
  static Tokens tokens(String printed) {
    return written(Tokens.of(printed).list());
  }

  private static Tokens written(List<SqlToken> printed) {
    return new Tokens(printed.stream().map(H2Text::written).toList());
  }

  private static SqlToken written(SqlToken token) {
    return token.text().startsWith(PREFIX)
        ? new SqlToken(token.kind(), characters(token.text().substring(PREFIX.length())))
        : token;
  }

  private static String characters(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(Character.toString(character(found))));
  }

  private static int character(MatchResult found) {
    if (found.group(1) != null) {
      return '\\';
    }
    String number = found.group(2) == null ? found.group(3) : found.group(2);
    return Integer.parseInt(number, 16);
  }
}
