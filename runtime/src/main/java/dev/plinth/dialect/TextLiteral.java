package dev.plinth.dialect;

/** Text as it stands in SQL. */
public final class TextLiteral {
  private TextLiteral() {}

  /** The text in single quotes, those inside of it doubled. */
  public static String of(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
