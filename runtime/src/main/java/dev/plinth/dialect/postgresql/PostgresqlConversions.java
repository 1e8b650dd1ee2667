package dev.plinth.dialect.postgresql;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Set;

/**
 * How stored values become values of another type.
 *
 * <p>Where PostgreSQL converts on assignment it is left to do so: it then refuses a value that is
 * too long, which a cast would cut off.
 */
final class PostgresqlConversions {
  private static final Set<ColumnType> TEXTS =
      Set.of(ColumnTypes.CHAR, ColumnTypes.VARCHAR, ColumnTypes.TEXT);
  private static final Set<ColumnType> TIMES =
      Set.of(ColumnTypes.TIME, ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ);
  private static final Set<ColumnType> WHOLE =
      Set.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER, ColumnTypes.BIGINT, ColumnTypes.DURATION);
  private static final Set<ColumnType> FRACTIONS =
      Set.of(ColumnTypes.DECIMAL, ColumnTypes.REAL, ColumnTypes.DOUBLE);

  private PostgresqlConversions() {}

  /** {@code using …} with a space in front, or nothing where assignment does. */
  static String of(Change<ColumnSchema> column, String name) {
    ColumnType from = column.before().type();
    ColumnType to = column.after().type();
    String value = value(column, from, to, name);
    return value.equals(name) ? "" : " using " + value;
  }

  private static String value(
      Change<ColumnSchema> column, ColumnType from, ColumnType to, String name) {
    if (from.equals(ColumnTypes.BLOB) && isText(column.after())) {
      return "convert_from(" + name + ", 'UTF8')";
    }
    if (isText(column.before()) && to.equals(ColumnTypes.BLOB)) {
      return "convert_to(" + name + ", 'UTF8')";
    }
    boolean isSameButFinerOrCoarser = from.equals(to) && TIMES.contains(from);
    if (isText(column.after()) || (isNumber(from) && isNumber(to)) || isSameButFinerOrCoarser) {
      return name;
    }
    if (from.equals(ColumnTypes.BOOLEAN) && isNumber(to)) {
      return name + "::integer";
    }
    if (isNumber(from) && to.equals(ColumnTypes.BOOLEAN)) {
      return "(" + name + " <> 0)";
    }
    if (from.equals(ColumnTypes.ENUM) && to.equals(ColumnTypes.ENUM)) {
      return name + "::text::" + PostgresqlTypes.of(column.after());
    }
    if (from.equals(ColumnTypes.ARRAY) && to.equals(ColumnTypes.ARRAY) && areAssigned(column)) {
      return name;
    }
    String zoned = inUtc(from, to, name);
    return zoned.equals(name) ? name + "::" + PostgresqlTypes.of(column.after()) : zoned;
  }

  /** Whether the elements of an array are UTC, written as such on one side only. */
  static boolean crossesZones(Change<ColumnSchema> column) {
    ColumnType from = column.before().element();
    ColumnType to = column.after().element();
    return from != null
        && to != null
        && isTime(from)
        && isTime(to)
        && from.equals(ColumnTypes.TIMESTAMPTZ) != to.equals(ColumnTypes.TIMESTAMPTZ);
  }

  private static boolean isTime(ColumnType type) {
    return TIMES.contains(type) || type.equals(ColumnTypes.DATE);
  }

  /** Whether each element of an array becomes one of the other by assignment. */
  private static boolean areAssigned(Change<ColumnSchema> column) {
    ColumnType from = column.before().element();
    ColumnType to = column.after().element();
    return from != null
        && to != null
        && (TEXTS.contains(to) || from.equals(to) || (isNumber(from) && isNumber(to)));
  }

  /** Times without a zone are UTC. */
  private static String inUtc(ColumnType from, ColumnType to, String name) {
    if (from.equals(ColumnTypes.TIMESTAMPTZ)) {
      String utc = "(" + name + " at time zone 'UTC')";
      return to.equals(ColumnTypes.DATE)
          ? utc + "::date"
          : to.equals(ColumnTypes.TIME) ? utc + "::time" : utc;
    }
    if (to.equals(ColumnTypes.TIMESTAMPTZ)
        && (from.equals(ColumnTypes.TIMESTAMP) || from.equals(ColumnTypes.DATE))) {
      return "(" + name + "::timestamp at time zone 'UTC')";
    }
    return name;
  }

  private static boolean isText(ColumnSchema column) {
    boolean isInlineEnum = column.type().equals(ColumnTypes.ENUM) && column.enumType() == null;
    return TEXTS.contains(column.type()) || isInlineEnum;
  }

  private static boolean isNumber(ColumnType type) {
    return WHOLE.contains(type) || FRACTIONS.contains(type);
  }
}
