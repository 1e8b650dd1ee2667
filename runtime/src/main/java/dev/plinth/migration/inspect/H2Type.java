package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type as H2's catalogue tells it.
 *
 * @param name in lower case
 * @param length of a text, which is a large number without one
 * @param digits of a decimal, if they were declared
 * @param scale digits after its point, if they were declared
 * @param fraction digits after the second
 */
record H2Type(
    String name,
    @Nullable Integer length,
    @Nullable Integer digits,
    @Nullable Integer scale,
    @Nullable Integer fraction) {

  private static final Map<String, ColumnType> TYPES =
      Map.ofEntries(
          Map.entry("boolean", ColumnTypes.BOOLEAN),
          Map.entry("smallint", ColumnTypes.SMALLINT),
          Map.entry("integer", ColumnTypes.INTEGER),
          Map.entry("bigint", ColumnTypes.BIGINT),
          Map.entry("real", ColumnTypes.REAL),
          Map.entry("double precision", ColumnTypes.DOUBLE),
          Map.entry("numeric", ColumnTypes.DECIMAL),
          Map.entry("character", ColumnTypes.CHAR),
          Map.entry("character varying", ColumnTypes.VARCHAR),
          Map.entry("binary large object", ColumnTypes.BLOB),
          Map.entry("uuid", ColumnTypes.UUID),
          Map.entry("date", ColumnTypes.DATE),
          Map.entry("time", ColumnTypes.TIME),
          Map.entry("timestamp", ColumnTypes.TIMESTAMP),
          Map.entry("timestamp with time zone", ColumnTypes.TIMESTAMPTZ));

  private static final Set<ColumnType> STORED_AS_TEXT = Set.of(ColumnTypes.TEXT, ColumnTypes.JSON);

  /** The length of a text that has none. */
  private static final int UNLIMITED = 1_000_000_000;

  static ColumnSchemaBuilder inWords(String column, String type) {
    return ColumnSchema.builder(column, ColumnTypes.TEXT).sqlType(type);
  }

  /** A column of this type; a type of H2's own stays in its words. */
  ColumnSchemaBuilder column(String column) {
    ColumnType type = logical();
    return type == null
        ? inWords(column, isLimited() ? name + "(" + length + ")" : name)
        : digits(ColumnSchema.builder(column, type), type);
  }

  /** A column that holds an array of this type. */
  ColumnSchemaBuilder arrayColumn(String column) {
    ColumnType type = logical();
    return type == null
        ? inWords(column, name + " array")
        : digits(ColumnSchema.builder(column, ColumnTypes.ARRAY).element(type), type);
  }

  private @Nullable ColumnType logical() {
    ColumnType type = TYPES.get(name);
    return ColumnTypes.VARCHAR.equals(type) && !isLimited() ? ColumnTypes.TEXT : type;
  }

  private boolean isLimited() {
    return length != null && length < UNLIMITED;
  }

  private ColumnSchemaBuilder digits(ColumnSchemaBuilder column, ColumnType type) {
    if (type.equals(ColumnTypes.CHAR) || type.equals(ColumnTypes.VARCHAR)) {
      return column.length(length);
    }
    if (type.equals(ColumnTypes.DECIMAL)) {
      return column.precision(digits).scale(scale);
    }
    return type.equals(ColumnTypes.DATE) ? column : column.precision(fraction);
  }

  /** The declared column as it is read back. */
  static ColumnSchema stored(ColumnSchema declared) {
    if (declared.sqlType() != null) {
      return declared;
    }
    if (declared.type().equals(ColumnTypes.DURATION)) {
      return declared.with(c -> c.type(ColumnTypes.BIGINT));
    }
    return STORED_AS_TEXT.contains(declared.type())
        ? declared.with(c -> c.type(ColumnTypes.TEXT).length(null))
        : declared;
  }
}
