package dev.plinth.processor.sql.syntax;

import java.util.Locale;

/**
 * One token of a statement.
 *
 * @param text as written, quotes included
 * @param offset of its first character
 */
public record Token(Kind kind, String text, int offset) {

  /** The kinds of token. */
  public enum Kind {
    WORD,
    QUOTED_NAME,
    STRING,
    NUMBER,
    /** A colon and a name, with properties behind dots. */
    PARAMETER,
    /** A question mark, or a numbered parameter. */
    PLACEHOLDER,
    OPERATOR,
    OPEN,
    CLOSE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    COMMA,
    DOT,
    COLON,
    SEMICOLON,
    OTHER,
    END
  }

  /** Where it stops. */
  public int end() {
    return offset + text.length();
  }

  /** Whether it stands for an argument. */
  public boolean isParameter() {
    return kind == Kind.PARAMETER;
  }

  /** Whether the statement ends here. */
  public boolean isLast() {
    return kind == Kind.END || kind == Kind.SEMICOLON;
  }

  /** Whether it is a name in the quotes of the standard. */
  public boolean isDoubleQuoted() {
    return kind == Kind.QUOTED_NAME && text.startsWith("\"");
  }

  /** Whether it is an operator, or stands for one, that drivers could take for parameters. */
  public boolean isQuestionOperator() {
    return (kind == Kind.OPERATOR || kind == Kind.PLACEHOLDER) && text.contains("?");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is this keyword, given in lower case. */
  boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isOperator(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** A word in lower case; anything else as written. */
  String word() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** The name without quotes. */
  public String name() {
    if (kind != Kind.QUOTED_NAME) {
      return text;
    }
    String quote = text.substring(text.length() - 1);
    int open = text.startsWith("&", 1) ? 3 : 1;
    return text.substring(open, text.length() - 1).replace(quote + quote, quote);
  }
}
