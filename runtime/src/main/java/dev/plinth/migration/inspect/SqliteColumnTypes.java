package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The five types that SQLite's declarations of ours come from; others stay in their words. */
final class SqliteColumnTypes {

  private static final Map<String, ColumnType> TYPES =
      Map.of(
          "integer", ColumnTypes.BIGINT,
          "real", ColumnTypes.DOUBLE,
          "numeric", ColumnTypes.DECIMAL,
          "text", ColumnTypes.TEXT,
          "blob", ColumnTypes.BLOB);

  private static final Set<ColumnType> INTEGERS =
      Set.of(
          ColumnTypes.BOOLEAN,
          ColumnTypes.SMALLINT,
          ColumnTypes.INTEGER,
          ColumnTypes.BIGINT,
          ColumnTypes.DURATION);

  private static final int EXACT_IN_DOUBLE = 15;
  private static final int EXACT_IN_INTEGER = 18;

  private SqliteColumnTypes() {}

  static ColumnSchemaBuilder column(String name, String declared) {
    ColumnType type = TYPES.get(declared.toLowerCase(Locale.ROOT));
    return type == null
        ? ColumnSchema.builder(name, ColumnTypes.TEXT).sqlType(declared)
        : ColumnSchema.builder(name, type);
  }

  /** The column with the type that is read back; the database keeps no digits and lengths. */
  static ColumnSchema stored(ColumnSchema declared) {
    if (declared.sqlType() != null || declared.type().equals(ColumnTypes.ENUM)) {
      return declared;
    }
    return declared.with(
        c -> c.type(type(declared)).length(null).precision(null).scale(null).element(null));
  }

  private static ColumnType type(ColumnSchema column) {
    ColumnType type = column.type();
    if (INTEGERS.contains(type)) {
      return ColumnTypes.BIGINT;
    }
    if (type.equals(ColumnTypes.DECIMAL)) {
      return decimal(column);
    }
    return type.equals(ColumnTypes.REAL) || type.equals(ColumnTypes.DOUBLE)
        ? ColumnTypes.DOUBLE
        : type.equals(ColumnTypes.BLOB) ? ColumnTypes.BLOB : ColumnTypes.TEXT;
  }

  private static ColumnType decimal(ColumnSchema column) {
    Integer precision = column.precision();
    Integer scale = column.scale();
    if (precision == null) {
      return ColumnTypes.TEXT;
    }
    if (scale != null && scale == 0 && precision <= EXACT_IN_INTEGER) {
      return ColumnTypes.BIGINT;
    }
    return precision <= EXACT_IN_DOUBLE ? ColumnTypes.DECIMAL : ColumnTypes.TEXT;
  }
}
