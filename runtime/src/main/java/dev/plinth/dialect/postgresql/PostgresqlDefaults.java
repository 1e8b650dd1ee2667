package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.Sequences;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Defaults of columns, and what stands in for values that are gone. */
final class PostgresqlDefaults {

  /** Columns without a zone hold UTC, whatever the session's zone is. */
  private static final Map<ColumnType, Map<String, String>> CLOCKS =
      Map.of(
          ColumnTypes.TIMESTAMP,
              Map.of("current_timestamp", "(current_timestamp at time zone 'UTC')"),
          ColumnTypes.TIME, Map.of("current_time", "(current_timestamp at time zone 'UTC')::time"));

  private static final Map<ColumnType, String> ZEROS =
      Map.ofEntries(
          Map.entry(ColumnTypes.BOOLEAN, "false"),
          Map.entry(ColumnTypes.CHAR, "''"),
          Map.entry(ColumnTypes.VARCHAR, "''"),
          Map.entry(ColumnTypes.TEXT, "''"),
          Map.entry(ColumnTypes.ENUM, "''"),
          Map.entry(ColumnTypes.BLOB, "''"),
          Map.entry(ColumnTypes.UUID, "'00000000-0000-0000-0000-000000000000'"),
          Map.entry(ColumnTypes.DATE, "'0001-01-01'"),
          Map.entry(ColumnTypes.TIME, "'00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMP, "'0001-01-01 00:00:00'"),
          Map.entry(ColumnTypes.TIMESTAMPTZ, "'0001-01-01 00:00:00Z'"),
          Map.entry(ColumnTypes.JSON, "'null'"),
          Map.entry(ColumnTypes.ARRAY, "'{}'"));

  private PostgresqlDefaults() {}

  /** The default as it stands behind {@code default}, or null if the column has none. */
  static @Nullable String of(ColumnSchema column) {
    String sql = column.defaultValue();
    if (sql == null) {
      return null;
    }
    Optional<String> sequence = Sequences.of(column);
    if (sequence.isPresent()) {
      return "nextval(" + TextLiteral.of(sequence.get()) + ")";
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
