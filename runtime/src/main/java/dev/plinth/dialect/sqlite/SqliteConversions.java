package dev.plinth.dialect.sqlite;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Set;

/**
 * Rewrites stored values where a change of type changes how they are written.
 *
 * <p>Other changes are left to SQLite's affinity: it converts what converts without loss, and never
 * makes up a value for the rest.
 */
final class SqliteConversions {
  private static final Set<ColumnType> WITH_FRACTION =
      Set.of(ColumnTypes.TIME, ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ);
  private static final Set<ColumnType> STAMPS =
      Set.of(ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ);
  private static final Set<ColumnType> TEXTS =
      Set.of(ColumnTypes.CHAR, ColumnTypes.VARCHAR, ColumnTypes.TEXT);

  private SqliteConversions() {}

  /** The expression for the value after the change; {@code value} itself if nothing changes. */
  static String convert(Change<ColumnSchema> column, String value) {
    ColumnType from = column.before().type();
    ColumnType to = column.after().type();
    if (from.equals(ColumnTypes.DATE) && STAMPS.contains(to)) {
      String zone = to.equals(ColumnTypes.TIMESTAMPTZ) ? "Z" : "";
      return value + " || 'T00:00:00" + TimeText.zeroFraction(column.after()) + zone + "'";
    }
    if (STAMPS.contains(from) && to.equals(ColumnTypes.DATE)) {
      return "substr(" + value + ", 1, 10)";
    }
    if (WITH_FRACTION.contains(from) && WITH_FRACTION.contains(to)) {
      return fraction(column, value);
    }
    if (from.equals(ColumnTypes.BOOLEAN) && TEXTS.contains(to)) {
      return "case " + value + " when 0 then 'false' when 1 then 'true' end";
    }
    if (TEXTS.contains(from) && to.equals(ColumnTypes.BOOLEAN)) {
      return "case lower("
          + value
          + ") when 'false' then 0 when 'true' then 1 else "
          + value
          + " end";
    }
    return value;
  }

  private static String fraction(Change<ColumnSchema> column, String value) {
    int before = TimeText.digits(column.before());
    int after = TimeText.digits(column.after());
    boolean hadZone = column.before().type().equals(ColumnTypes.TIMESTAMPTZ);
    boolean hasZone = column.after().type().equals(ColumnTypes.TIMESTAMPTZ);
    if (before == after && hadZone == hasZone) {
      return value;
    }
    String bare = hadZone ? "rtrim(" + value + ", 'Z')" : value;
    String sized = bare;
    if (after > before) {
      sized = bare + " || '" + (before == 0 ? "." : "") + "0".repeat(after - before) + "'";
    } else if (after < before) {
      int cut = before - after + (after == 0 ? 1 : 0);
      sized = "substr(" + bare + ", 1, length(" + bare + ") - " + cut + ")";
    }
    return hasZone ? sized + " || 'Z'" : sized;
  }
}
