package dev.plinth.dao;

/**
 * Patterns for {@code like … escape '!'} in which the characters of a text stand for themselves;
 * the escape is one that no database's text literals know.
 */
public final class LikePattern {
  private LikePattern() {}

  /** What begins with the text. */
  public static String startsWith(String text) {
    return escaped(text) + "%";
  }

  /** What ends with the text. */
  public static String endsWith(String text) {
    return "%" + escaped(text);
  }

  /** What has the text in it. */
  public static String contains(String text) {
    return "%" + escaped(text) + "%";
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
