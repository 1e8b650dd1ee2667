package dev.plinth.processor.sql.syntax;

import java.util.List;

/**
 * The tokens of a text without its comments, ended by one of kind {@link Token.Kind#END}.
 *
 * @param optionals the parts that stand between {@code if} and {@code end} comments, in order
 * @param faults what keeps the text from being read to its end
 */
public record TokenList(
    String text, List<Token> tokens, List<OptionalSpan> optionals, List<SyntaxFault> faults) {
  public TokenList {
    tokens = List.copyOf(tokens);
    optionals = List.copyOf(optionals);
    faults = List.copyOf(faults);
  }

  /** Whether there is nothing but space, comments and semicolons. */
  public boolean isEmpty() {
    return tokens.stream().allMatch(Token::isLast);
  }
}
