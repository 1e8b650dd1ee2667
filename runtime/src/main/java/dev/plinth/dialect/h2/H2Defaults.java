package dev.plinth.dialect.h2;

import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defaults of columns, and what stands in for values that are gone. */
final class H2Defaults {

  /** Columns without a zone hold UTC, whatever the session's zone is. */
  private static final Map<ColumnType, Map<String, String>> CLOCKS =
      Map.of(
          ColumnTypes.TIMESTAMP,
          Map.of("current_timestamp", utc("yyyy-MM-dd HH:mm:ss.SSSSSS", "timestamp")),
          ColumnTypes.TIME,
          Map.of("current_time", utc("HH:mm:ss.SSSSSS", "time(6)")),
          ColumnTypes.DATE,
          Map.of("current_date", utc("yyyy-MM-dd", "date")));

  private static final Map<ColumnType, String> ZEROS =
      Map.ofEntries(
          Map.entry(ColumnTypes.BOOLEAN, "false"),
          Map.entry(ColumnTypes.CHAR, "''"),
          Map.entry(ColumnTypes.VARCHAR, "''"),
          Map.entry(ColumnTypes.TEXT, "''"),
          Map.entry(ColumnTypes.ENUM, "''"),
          Map.entry(ColumnTypes.BLOB, "x''"),
          Map.entry(ColumnTypes.UUID, "'00000000-0000-0000-0000-000000000000'"),
          Map.entry(ColumnTypes.DATE, "'0001-01-01'"),
          Map.entry(ColumnTypes.TIME, "'00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMP, "'0001-01-01 00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMPTZ, "'0001-01-01 00:00:00+00'"),
          Map.entry(ColumnTypes.JSON, "'null'"),
          Map.entry(ColumnTypes.ARRAY, "array[]"));

  private H2Defaults() {}

  private static String utc(String format, String type) {
    return "cast(formatdatetime(current_timestamp at time zone 'UTC', '"
        + format
        + "') as "
        + type
        + ")";
  }

  /** The default as it stands behind {@code default}, or null if the column has none. */
  static @Nullable String of(ColumnSchema column) {
    String sql = column.defaultValue();
    if (sql == null) {
      return null;
    }
    return CLOCKS
        .getOrDefault(column.type(), Map.of())
        .getOrDefault(sql.toLowerCase(Locale.ROOT), sql);
  }

  static String zero(ColumnSchema column) {
    return column.values().isEmpty()
        ? ZEROS.getOrDefault(column.type(), "0")
        : TextLiteral.of(column.values().get(0));
  }
}
