package dev.plinth.dialect.mariadb;

/**
 * SQL in the quotes of the standard, written in those of MariaDB and MySQL: names in backticks, and
 * a backslash in text doubled, which would otherwise stand for something else.
 */
public final class BacktickText {

  private final String sql;
  private final StringBuilder text;
  private int at;

  private BacktickText(String sql) {
    this.sql = sql;
    this.text = new StringBuilder(sql.length() + 16);
  }

  /**
   * The same SQL, with {@code concat} for {@code ||}; what is in backticks or in a comment stays as
   * it is.
   */
  public static String of(String sql) {
    String text = PipeConcatenation.in(sql);
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? text : new BacktickText(text).write();
  }

  private String write() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '"') {
        name();
      } else if (c == '\'') {
        text();
      } else if (c == '`') {
        copyPast("`", 1);
      } else if (sql.startsWith("--", at)) {
        copyPast("\n", 2);
      } else if (sql.startsWith("/*", at)) {
        copyPast("*/", 2);
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private void name() {
    text.append('`');
    for (at++; at < sql.length(); at++) {
      char c = sql.charAt(at);
      if (c == '"' && !sql.startsWith("\"\"", at)) {
        break;
      }
      at += c == '"' ? 1 : 0;
      text.append(c == '`' ? "``" : String.valueOf(c));
    }
    text.append('`');
    at++;
  }

  /** Two quotes within the text end it and begin another one, which comes to the same. */
  private void text() {
    int end = sql.indexOf('\'', at + 1);
    end = end < 0 ? sql.length() : end + 1;
    text.append(sql.substring(at, end).replace("\\", "\\\\"));
    at = end;
  }

  private void copyPast(String mark, int from) {
    int end = sql.indexOf(mark, at + from);
    end = end < 0 ? sql.length() : end + mark.length();
    text.append(sql, at, end);
    at = end;
  }
}
