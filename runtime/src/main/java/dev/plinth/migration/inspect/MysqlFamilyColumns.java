package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns of all tables of a MariaDB or MySQL database. */
final class MysqlFamilyColumns {

  private static final String QUERY =
      """
      select table_name, column_name, lower(column_type) as type, is_nullable = 'YES' as nullable,
        replace(column_default, concat('`', database(), '`.'), '') as column_default,
        lower(extra) as extra, generation_expression, collation_name,
        column_comment
      from information_schema.columns
      where table_schema = database() order by ordinal_position""";

  private static final Map<String, ColumnType> TYPES =
      Map.ofEntries(
          Map.entry("tinyint(1)", ColumnTypes.BOOLEAN),
          Map.entry("smallint", ColumnTypes.SMALLINT),
          Map.entry("int", ColumnTypes.INTEGER),
          Map.entry("bigint", ColumnTypes.BIGINT),
          Map.entry("double", ColumnTypes.DOUBLE),
          Map.entry("decimal", ColumnTypes.DECIMAL),
          Map.entry("varchar", ColumnTypes.VARCHAR),
          Map.entry("longtext", ColumnTypes.TEXT),
          Map.entry("longblob", ColumnTypes.BLOB),
          Map.entry("uuid", ColumnTypes.UUID),
          Map.entry("binary(16)", ColumnTypes.UUID),
          Map.entry("date", ColumnTypes.DATE),
          Map.entry("time", ColumnTypes.TIME),
          Map.entry("datetime", ColumnTypes.TIMESTAMP),
          Map.entry("json", ColumnTypes.JSON));

  private static final Map<String, String> BOOLEANS = Map.of("0", "false", "1", "true");

  private static final Pattern PRINTED = Pattern.compile("(\\w+)(?:\\((\\d+)(?:,(\\d+))?\\))?");

  /** A column, and its collation as long as that of its table is not known. */
  private record Found(ColumnSchema column, @Nullable String collation) {}

  private final Map<String, List<Found>> columns = new HashMap<>();

  private MysqlFamilyColumns() {}

  static MysqlFamilyColumns read(Handle handle, MysqlFamilyCatalogue catalogue) {
    MysqlFamilyColumns read = new MysqlFamilyColumns();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.columns
                    .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                    .add(new Found(column(row, catalogue), row.getString("collation_name"))))
        .list();
    return read;
  }

  /** Those of a table; a collation is told where it is not that of the table. */
  List<ColumnSchema> of(String table, String collation) {
    return columns.getOrDefault(table, List.of()).stream()
        .map(
            found ->
                collation.equals(found.collation())
                    ? found.column()
                    : found.column().with(c -> c.collation(found.collation())))
        .toList();
  }

  private static ColumnSchema column(ResultSet row, MysqlFamilyCatalogue catalogue)
      throws SQLException {
    String type = row.getString("type");
    ColumnSchemaBuilder column =
        typed(row.getString(2), type)
            .nullable(row.getBoolean("nullable"))
            .comment(
                row.getString("column_comment").isEmpty() ? null : row.getString("column_comment"));
    String extra = row.getString("extra");
    if (extra.contains("auto_increment")) {
      column.identity(Identity.DEFAULT);
    }
    String expression = row.getString("generation_expression");
    if (expression != null && !expression.isEmpty()) {
      return column
          .generated(new Generated(catalogue.fragment(expression), extra.contains("stored")))
          .build();
    }
    String value = row.getString("column_default");
    boolean isNumber = !type.matches("(varchar|long|date|time|json|uuid|binary|char|enum).*");
    if (value == null || value.equalsIgnoreCase("null")) {
      return column.build();
    }
    if (type.equals("tinyint(1)")) {
      return column.defaultValue(BOOLEANS.getOrDefault(value, value)).build();
    }
    return column
        .defaultValue(catalogue.defaultValue(value, extra.contains("default_generated"), isNumber))
        .build();
  }

  private static ColumnSchemaBuilder typed(String name, String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    if (!matcher.matches()) {
      return ColumnSchema.builder(name, ColumnTypes.TEXT).sqlType(printed);
    }
    ColumnType type = TYPES.getOrDefault(printed, TYPES.get(matcher.group(1)));
    if (type == null) {
      return ColumnSchema.builder(name, ColumnTypes.TEXT).sqlType(printed);
    }
    ColumnSchemaBuilder column = ColumnSchema.builder(name, type);
    if (type.equals(ColumnTypes.VARCHAR)) {
      return column.length(number(matcher.group(2), null));
    }
    if (type.equals(ColumnTypes.DECIMAL)) {
      return column.precision(number(matcher.group(2), null)).scale(number(matcher.group(3), 0));
    }
    return type.equals(ColumnTypes.TIME) || type.equals(ColumnTypes.TIMESTAMP)
        ? column.precision(number(matcher.group(2), 0))
        : column;
  }

  private static @Nullable Integer number(@Nullable String digits, @Nullable Integer otherwise) {
    return digits == null ? otherwise : Integer.valueOf(digits);
  }
}
