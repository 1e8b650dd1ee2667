package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Logical types of what {@code format_type} prints; others stay in PostgreSQL's words. */
final class PostgresqlColumnTypes {

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
          Map.entry("text", ColumnTypes.TEXT),
          Map.entry("bytea", ColumnTypes.BLOB),
          Map.entry("uuid", ColumnTypes.UUID),
          Map.entry("date", ColumnTypes.DATE),
          Map.entry("time without time zone", ColumnTypes.TIME),
          Map.entry("timestamp without time zone", ColumnTypes.TIMESTAMP),
          Map.entry("timestamp with time zone", ColumnTypes.TIMESTAMPTZ),
          Map.entry("jsonb", ColumnTypes.JSON));

  private static final Pattern PRINTED =
      Pattern.compile("([a-z ]+?)(?:\\((\\d+)(?:,(\\d+))?\\))?( [a-z ]+)?(\\[\\])?");

  private PostgresqlColumnTypes() {}

  /**
   * A column with its type.
   *
   * @param printed as {@code character varying(30)[]}
   * @param enumType the name of the enum type that it is, or holds, or null
   */
  static ColumnSchemaBuilder column(String name, String printed, @Nullable String enumType) {
    if (enumType != null && !printed.endsWith("[]")) {
      return ColumnSchema.builder(name, ColumnTypes.ENUM).enumType(enumType);
    }
    Matcher matcher = PRINTED.matcher(printed);
    String rest = matcher.matches() && matcher.group(4) != null ? matcher.group(4) : "";
    ColumnType type = matcher.matches() ? TYPES.get(matcher.group(1) + rest) : null;
    if (type == null) {
      return ColumnSchema.builder(name, ColumnTypes.TEXT).sqlType(printed);
    }
    ColumnSchemaBuilder column =
        matcher.group(5) == null
            ? ColumnSchema.builder(name, type)
            : ColumnSchema.builder(name, ColumnTypes.ARRAY).element(type);
    return digits(column, type, number(matcher.group(2)), number(matcher.group(3)));
  }

  private static ColumnSchemaBuilder digits(
      ColumnSchemaBuilder column,
      ColumnType type,
      @Nullable Integer first,
      @Nullable Integer second) {
    if (type.equals(ColumnTypes.CHAR) || type.equals(ColumnTypes.VARCHAR)) {
      return column.length(first);
    }
    return column.precision(first).scale(second);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
