package dev.plinth.dialect.h2;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Set;

/** How stored values become values of another type, where H2 would not do it so by itself. */
final class H2Conversions {
  private static final Set<ColumnType> TEXTS =
      Set.of(
          ColumnTypes.CHAR,
          ColumnTypes.VARCHAR,
          ColumnTypes.TEXT,
          ColumnTypes.ENUM,
          ColumnTypes.JSON);

  private H2Conversions() {}

  /** {@code using …} with a space in front, or nothing where assignment does. */
  static String of(Change<ColumnSchema> column, String name) {
    ColumnType from = column.before().type();
    ColumnType to = column.after().type();
    if (from.equals(ColumnTypes.BLOB) && TEXTS.contains(to)) {
      return " using utf8tostring(" + name + ")";
    }
    if (TEXTS.contains(from) && to.equals(ColumnTypes.BLOB)) {
      return " using stringtoutf8(" + name + ")";
    }
    // Times without a zone are UTC, whatever the session's zone is.
    if (from.equals(ColumnTypes.TIMESTAMPTZ) && to.equals(ColumnTypes.TIMESTAMP)) {
      return " using cast(formatdatetime("
          + name
          + " at time zone 'UTC', 'yyyy-MM-dd HH:mm:ss.SSSSSSSSS') as timestamp(9))";
    }
    if (from.equals(ColumnTypes.TIMESTAMP) && to.equals(ColumnTypes.TIMESTAMPTZ)) {
      return " using cast(cast(" + name + " as varchar) || '+00' as timestamp(9) with time zone)";
    }
    return "";
  }
}
