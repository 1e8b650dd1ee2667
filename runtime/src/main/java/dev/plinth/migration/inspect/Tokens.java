package dev.plinth.migration.inspect;

import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.SqlToken;
import dev.plinth.schema.SqlToken.Kind;
import dev.plinth.schema.SqlTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tokens of a text that a database keeps, cut where its grammar cuts them. */
record Tokens(List<SqlToken> list) {

  Tokens {
    list = List.copyOf(list);
  }

  static Tokens of(String sql) {
    return new Tokens(SqlTokenizer.tokens(sql).orElse(List.of()));
  }

  /** The fragment without the quotes around names that need none. */
  static String plain(String sql) {
    return SqlTokenizer.tokens(sql).map(tokens -> new Tokens(tokens).text()).orElse(sql);
  }

  int size() {
    return list.size();
  }

  /** The word at {@code i} in lower case; empty behind the end and for what is no word. */
  String word(int i) {
    return i < size() && list.get(i).is(Kind.WORD)
        ? list.get(i).text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The name at {@code i} without its quotes. */
  String name(int i) {
    SqlToken token = list.get(i);
    String name = token.plainName();
    if (token.is(Kind.STRING)) {
      return name.substring(1, name.length() - 1).replace("''", "'");
    }
    String quote = token.text().substring(0, 1);
    return token.is(Kind.QUOTED_NAME) ? name.replace(quote + quote, quote) : name;
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < size() && list.get(i).is(kind);
  }

  Tokens from(int start) {
    return between(start, size());
  }

  Tokens between(int start, int end) {
    return new Tokens(list.subList(Math.min(start, size()), Math.min(end, size())));
  }

  /** Where the first of this kind stands; behind the end if nowhere. */
  int first(Kind kind) {
    int at = 0;
    while (at < size() && !is(at, kind)) {
      at++;
    }
    return at;
  }

  /** Where the first word outside of parentheses stands; behind the end if nowhere. */
  int firstWord(String word) {
    int depth = 0;
    for (int i = 0; i < size(); i++) {
      depth += depthOf(i);
      if (depth == 0 && word(i).equals(word)) {
        return i;
      }
    }
    return size();
  }

  /** Where the parenthesis that opens at {@code open} is closed; behind the end if nowhere. */
  int close(int open) {
    int depth = 0;
    for (int i = open; i < size(); i++) {
      depth += depthOf(i);
      if (depth == 0) {
        return i;
      }
    }
    return size();
  }

  private int depthOf(int i) {
    return is(i, Kind.OPEN) ? 1 : is(i, Kind.CLOSE) ? -1 : 0;
  }

  /** What stands in the first parentheses. */
  Tokens group() {
    int open = first(Kind.OPEN);
    return between(open + 1, close(open));
  }

  /** The parts between commas outside of parentheses. */
  List<Tokens> parts() {
    List<Tokens> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < size(); i++) {
      depth += depthOf(i);
      if (depth == 0 && is(i, Kind.COMMA)) {
        parts.add(between(start, i));
        start = i + 1;
      }
    }
    parts.add(from(start));
    return parts;
  }

  /** The same without this name and its dot where it stands in front of a qualified one. */
  Tokens withoutQualifier(String name) {
    return new Tokens(
        IntStream.range(0, size())
            .filter(i -> !isFirstQualifier(i, name) && !isFirstQualifier(i - 1, name))
            .mapToObj(list::get)
            .toList());
  }

  private boolean isFirstQualifier(int i, String name) {
    return i >= 0 && list.get(i).isName() && name(i).equals(name) && isDot(i + 1) && !isDot(i - 1);
  }

  private boolean isDot(int i) {
    return is(i, Kind.TIGHT) && list.get(i).text().equals(".");
  }

  /** The tokens as SQL in canonical form, without quotes that no name needs. */
  String text() {
    return SqlText.normalise(
        IntStream.range(0, size())
            .mapToObj(
                i -> is(i, Kind.QUOTED_NAME) ? Identifiers.quote(name(i)) : list.get(i).text())
            .collect(Collectors.joining(" ")));
  }
}
