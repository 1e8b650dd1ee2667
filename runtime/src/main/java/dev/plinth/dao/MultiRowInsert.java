package dev.plinth.dao;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row, written for many. Only a hundred rows and powers of two below are used, so
 * that few statements serve any number of rows.
 */
final class MultiRowInsert {

  private static final int MOST_ROWS = 100;

  /** What each database that has backends allows in one statement. */
  private static final int MOST_PARAMETERS = 32_766;

  private static final String VALUES = ") values (";

  private static final Map<SqlStatement, MultiRowInsert> INSERTS = new ConcurrentHashMap<>();

  private final SqlStatement single;
  private final int width;
  private final int mostRows;
  private final @Nullable SqlStatement[] byRows;

  private MultiRowInsert(SqlStatement single) {
    this.single = single;
    this.width = parameters(single.text());
    this.mostRows =
        single.text().contains(VALUES) && width > 0
            ? Math.max(1, Math.min(MOST_ROWS, MOST_PARAMETERS / width))
            : 1;
    this.byRows = new SqlStatement[mostRows + 1];
  }

  static MultiRowInsert of(SqlStatement single) {
    MultiRowInsert known = INSERTS.get(single);
    return known == null ? INSERTS.computeIfAbsent(single, MultiRowInsert::new) : known;
  }

  /** The number of parameters of one row. */
  int width() {
    return width;
  }

  /** How many of this many rows the next statement takes. */
  int rows(int remaining) {
    return remaining >= mostRows ? mostRows : Integer.highestOneBit(remaining);
  }

  /** The insert of this many rows. */
  SqlStatement sql(int rows) {
    if (rows == 1) {
      return single;
    }
    SqlStatement known = byRows[rows];
    if (known == null) {
      known = repeated(rows);
      byRows[rows] = known;
    }
    return known;
  }

  private SqlStatement repeated(int rows) {
    return single.map(single.name() + "All", text -> repeated(text, rows));
  }

  private static String repeated(String text, int rows) {
    int group = text.indexOf(VALUES) + VALUES.length() - 1;
    return text + (", " + text.substring(group)).repeat(rows - 1);
  }

  /** Counts question marks outside of quotes. */
  private static int parameters(String text) {
    int count = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '?') {
        count++;
      }
    }
    return count;
  }
}
