package dev.plinth.processor.sql.syntax;

import java.util.List;
import java.util.Optional;

/** Recognises the keyword that was meant by a word that nothing begins with. */
final class Misspelt {
  private static final List<String> CLAUSES =
      List.of(
          "from",
          "where",
          "group",
          "having",
          "order",
          "limit",
          "join",
          "left",
          "inner",
          "union",
          "set",
          "values",
          "returning",
          "offset",
          "and",
          "or");

  private Misspelt() {}

  /** Empty if the word is one that some database may have. */
  static Optional<String> meant(Token token) {
    if (!token.is(Token.Kind.WORD)) {
      return Optional.empty();
    }
    String word = token.word();
    if (isClause(token)) {
      return Optional.of("");
    }
    return CLAUSES.stream().filter(clause -> isOneSlipFrom(word, clause)).findFirst();
  }

  /** The same of a word that was taken for a name; names in the plural are no slips. */
  static Optional<String> meantByName(Token token) {
    return isClause(token)
        ? Optional.empty()
        : meant(token).filter(clause -> token.word().length() <= clause.length());
  }

  static boolean isClause(Token token) {
    return token.is(Token.Kind.WORD) && CLAUSES.contains(token.word());
  }

  /** One letter too many, too few or another, or two swapped; the first is rarely wrong. */
  private static boolean isOneSlipFrom(String word, String clause) {
    if (word.length() < 4 || Math.abs(word.length() - clause.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(word.length(), clause.length());
    while (same < shorter && word.charAt(same) == clause.charAt(same)) {
      same++;
    }
    String rest = word.substring(same);
    String wanted = clause.substring(same);
    boolean isSwapped =
        rest.length() > 1
            && rest.length() == wanted.length()
            && rest.charAt(0) == wanted.charAt(1)
            && rest.charAt(1) == wanted.charAt(0)
            && rest.substring(2).equals(wanted.substring(2));
    return isSwapped
        || behind(rest, 1).equals(wanted)
        || rest.equals(behind(wanted, 1))
        || behind(rest, 1).equals(behind(wanted, 1));
  }

  private static String behind(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
