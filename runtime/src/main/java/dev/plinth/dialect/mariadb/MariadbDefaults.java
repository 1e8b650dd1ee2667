package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Defaults of columns, and what stands in for values that are gone. */
final class MariadbDefaults {
  private static final Pattern LITERAL =
      Pattern.compile(
          "null|true|false|[-+]?\\s*(\\d+(\\.\\d*)?|\\.\\d+)(e[-+]?\\d+)?|0x[0-9a-f]+"
              + "|x?'([^']|'')*'",
          Pattern.CASE_INSENSITIVE);

  /** Of these MySQL takes no plain default, only an expression. */
  private static final Set<ColumnType> LARGE =
      Set.of(
          ColumnTypes.TEXT,
          ColumnTypes.VARCHAR,
          ColumnTypes.BLOB,
          ColumnTypes.JSON,
          ColumnTypes.ARRAY);

  private static final Map<ColumnType, String> ZEROS =
      Map.ofEntries(
          Map.entry(ColumnTypes.CHAR, "''"),
          Map.entry(ColumnTypes.VARCHAR, "''"),
          Map.entry(ColumnTypes.TEXT, "''"),
          Map.entry(ColumnTypes.ENUM, "''"),
          Map.entry(ColumnTypes.BLOB, "''"),
          Map.entry(ColumnTypes.DATE, "'0001-01-01'"),
          Map.entry(ColumnTypes.TIME, "'00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMP, "'0001-01-01 00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMPTZ, "'0001-01-01 00:00:00'"),
          Map.entry(ColumnTypes.JSON, "'null'"),
          Map.entry(ColumnTypes.ARRAY, "'[]'"));

  private MariadbDefaults() {}

  /** The default as it stands behind {@code default}, or null if the column has none. */
  static @Nullable String of(ColumnSchema column) {
    String sql = column.defaultValue();
    if (sql == null) {
      return null;
    }
    if (LITERAL.matcher(sql).matches()) {
      return LARGE.contains(column.type()) && !sql.equalsIgnoreCase("null") ? "(" + sql + ")" : sql;
    }
    return "(" + inUtc(sql, column) + ")";
  }

  /** Columns hold UTC, whatever the session's zone is. */
  private static String inUtc(String sql, ColumnSchema column) {
    return switch (sql.toLowerCase(Locale.ROOT)) {
      case "current_timestamp" -> "utc_timestamp" + digits(column);
      case "current_time" -> "utc_time" + digits(column);
      case "current_date" -> "utc_date()";
      default -> sql;
    };
  }

  private static String digits(ColumnSchema column) {
    String fraction = MariadbTypes.fraction(column);
    return fraction.isEmpty() ? "()" : fraction;
  }

  static String zero(ColumnSchema column) {
    return column.values().isEmpty()
        ? ZEROS.getOrDefault(column.type(), "0")
        : TextLiteral.of(column.values().get(0));
  }
}
