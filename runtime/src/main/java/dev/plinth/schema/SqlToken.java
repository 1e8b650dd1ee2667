package dev.plinth.schema;

/**
 * One token of an SQL fragment.
 *
 * @param kind what it is
 * @param text as written, quotes included
 */
public record SqlToken(Kind kind, String text) {

  /** The kinds of token that matter for spacing and renaming. */
  public enum Kind {
    WORD,
    NUMBER,
    STRING,
    QUOTED_NAME,
    OPERATOR,
    OPEN,
    CLOSE,
    COMMA,
    /** A dot, a cast, a bracket of an array: never with space around. */
    TIGHT,
    OTHER
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** The name without its quotes. */
  public String plainName() {
    return is(Kind.QUOTED_NAME) ? text.substring(1, text.length() - 1) : text;
  }
}
