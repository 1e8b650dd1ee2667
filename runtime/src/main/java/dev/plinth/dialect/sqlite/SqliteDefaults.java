package dev.plinth.dialect.sqlite;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a default stands in a column definition. */
final class SqliteDefaults {
  private static final Pattern LITERAL =
      Pattern.compile(
          "null|true|false|[-+]?\\s*(\\d+(\\.\\d*)?|\\.\\d+)(e[-+]?\\d+)?|[-+]?0x[0-9a-f]+"
              + "|x?'([^']|'')*'",
          Pattern.CASE_INSENSITIVE);

  /** The clock of the standard: SQLite writes it with a space and without fraction. */
  private static final Map<ColumnType, String> CLOCKS =
      Map.of(
          ColumnTypes.TIMESTAMP, "current_timestamp",
          ColumnTypes.TIMESTAMPTZ, "current_timestamp",
          ColumnTypes.TIME, "current_time");

  private SqliteDefaults() {}

  /** The default as it stands behind {@code default}, or null if the column has none. */
  static @Nullable String of(ColumnSchema column) {
    String sql = column.defaultValue();
    if (sql == null) {
      return null;
    }
    if (LITERAL.matcher(sql).matches() || sql.equalsIgnoreCase("current_date")) {
      return sql;
    }
    String clock = CLOCKS.get(column.type());
    boolean isClock = clock != null && clock.equals(sql.toLowerCase(Locale.ROOT));
    return "(" + (isClock ? TimeText.now(column) : sql) + ")";
  }

  /** An expression as one operand: a literal as it is, the rest in parentheses. */
  static String value(String sql) {
    return LITERAL.matcher(sql).matches() ? sql : "(" + sql + ")";
  }

  /** Whether {@code alter table … add column} takes the default on a table with rows. */
  static boolean isConstant(ColumnSchema column) {
    String sql = column.defaultValue();
    return sql == null || LITERAL.matcher(sql).matches();
  }

  /** Whether rows that are there get a value that is not null. */
  static boolean isPresent(ColumnSchema column) {
    String sql = column.defaultValue();
    return sql != null && !sql.equalsIgnoreCase("null");
  }
}
