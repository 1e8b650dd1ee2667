package dev.plinth.processor.sql.syntax;

/**
 * A text that can't be read to its end, or holds what no statement has.
 *
 * @param detail what the wording of its kind leaves open
 */
public record SyntaxFault(Kind kind, int offset, int length, String detail) {

  /** The kinds of fault. */
  public enum Kind {
    /** The detail names what is open: a quote, a comment, a parenthesis. */
    OPEN,
    /** The detail is the closing sign that has no partner. */
    STRAY_CLOSE,
    /** The detail is the placeholder. */
    PLACEHOLDER,
    /** The detail says what is wrong about an optional part. */
    OPTIONAL,
    /** The detail is how deep is too deep. */
    TOO_DEEP,
    /** The detail is the first word of the second statement. */
    SEVERAL,
    /** The detail is the word, a tab, and what is meant by it. */
    UNEXPECTED
  }

  static SyntaxFault at(Kind kind, Token token, String detail) {
    return new SyntaxFault(kind, token.offset(), token.text().length(), detail);
  }
}
