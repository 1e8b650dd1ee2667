package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Map;

/**
 * What stands in for a value that is gone: only a way back adds a not-null column for which nobody
 * gave a value, because the operation that it undoes dropped it.
 */
final class ZeroValue {
  private static final String DAY = "0001-01-01";

  private static final Map<ColumnType, String> ZEROS =
      Map.ofEntries(
          Map.entry(ColumnTypes.CHAR, "''"),
          Map.entry(ColumnTypes.VARCHAR, "''"),
          Map.entry(ColumnTypes.TEXT, "''"),
          Map.entry(ColumnTypes.ENUM, "''"),
          Map.entry(ColumnTypes.BLOB, "x''"),
          Map.entry(ColumnTypes.UUID, "'00000000-0000-0000-0000-000000000000'"),
          Map.entry(ColumnTypes.DATE, "'" + DAY + "'"),
          Map.entry(ColumnTypes.JSON, "'null'"),
          Map.entry(ColumnTypes.ARRAY, "'[]'"));

  private ZeroValue() {}

  static String of(ColumnSchema column) {
    if (!column.values().isEmpty()) {
      return TextLiteral.of(column.values().get(0));
    }
    ColumnType type = column.type();
    String time = "00:00:00" + TimeText.zeroFraction(column);
    if (type.equals(ColumnTypes.TIME)) {
      return "'" + time + "'";
    }
    if (type.equals(ColumnTypes.TIMESTAMP)) {
      return "'" + DAY + "T" + time + "'";
    }
    if (type.equals(ColumnTypes.TIMESTAMPTZ)) {
      return "'" + DAY + "T" + time + "Z'";
    }
    return ZEROS.getOrDefault(type, "0");
  }
}
