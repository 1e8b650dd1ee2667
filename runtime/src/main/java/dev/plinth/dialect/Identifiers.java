package dev.plinth.dialect;

import dev.plinth.schema.ReservedWords;
import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Quotes names, and only those that need it: reserved in any dialect, upper case, or another
 * character than {@code a-z 0-9 _}.
 */
public final class Identifiers {
  private Identifiers() {}

  /** The name as it stands in SQL, in double quotes where it needs them. */
  public static String quote(String name) {
    return quote(name, '"');
  }

  /** The table as it stands in SQL, with its schema if it names one. */
  public static String quoted(TableName table) {
    return qualified(table.schema(), table.name());
  }

  /**
   * Likewise.
   *
   * @param schema null for the default one
   */
  public static String qualified(@Nullable String schema, String table) {
    return schema == null ? quote(table) : quote(schema) + "." + quote(table);
  }

  /** The name as it stands in SQL, between the given quote where it needs one. */
  public static String quote(String name, char quote) {
    if (!needsQuotes(name)) {
      return name;
    }
    String mark = String.valueOf(quote);
    return mark + name.replace(mark, mark + mark) + mark;
  }

  /** Whether the name can't stand bare in SQL; the same answer for every dialect. */
  public static boolean needsQuotes(String name) {
    return !isPlain(name) || ReservedWords.contains(name);
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty() || isDigit(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && !isDigit(c) && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
