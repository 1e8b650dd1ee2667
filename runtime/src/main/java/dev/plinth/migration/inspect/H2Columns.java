package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns of all tables of an H2 database. */
final class H2Columns {

  private static final String DIGITS =
      """
      lower(data_type) as type, character_maximum_length as length,
        declared_numeric_precision as digits, declared_numeric_scale as scale,
        datetime_precision as fraction""";

  private static final String QUERY =
      "select table_schema, table_name, column_name, dtd_identifier, "
          + DIGITS
          + """
          , domain_name, is_nullable = 'YES' as nullable, column_default, generation_expression,
            is_identity = 'YES' as counted, identity_generation = 'ALWAYS' as always,
            identity_start, identity_increment, identity_minimum, identity_maximum,
            identity_cycle = 'YES' as cycle, remarks
          from information_schema.columns
          where lower(table_schema) <> 'information_schema' order by ordinal_position""";

  private static final String ELEMENTS =
      "select object_schema, object_name, collection_type_identifier as id, "
          + DIGITS
          + " from information_schema.element_types where object_type = 'TABLE'";

  private static final String MEMBERS =
      """
      select object_schema, object_name || '/' || enum_identifier,
        '''' || replace(value_name, '''', '''''') || ''''
      from information_schema.enum_values order by value_ordinal""";

  private final Map<TableName, List<ColumnSchema>> columns = new HashMap<>();
  private final Map<TableName, H2Type> elements = new HashMap<>();
  private final H2Lists members;

  private H2Columns(Handle handle) {
    members = H2Lists.read(handle, MEMBERS);
  }

  static H2Columns read(Handle handle) {
    H2Columns read = new H2Columns(handle);
    handle
        .createQuery(ELEMENTS)
        .map((row, context) -> read.elements.put(part(row, row.getString("id")), type(row)))
        .list();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.columns
                    .computeIfAbsent(
                        new TableName(row.getString(1), row.getString(2)),
                        table -> new ArrayList<>())
                    .add(read.column(row)))
        .list();
    return read;
  }

  /** Those of a table, which is named with its schema. */
  List<ColumnSchema> of(TableName table) {
    return columns.getOrDefault(table, List.of());
  }

  /** What a column refers to by a number of its table. */
  private static TableName part(ResultSet row, String id) throws SQLException {
    return new TableName(row.getString(1), row.getString(2) + "/" + id);
  }

  private ColumnSchema column(ResultSet row) throws SQLException {
    String expression = row.getString("generation_expression");
    String value = row.getString("column_default");
    ColumnSchemaBuilder column =
        typed(row)
            .nullable(row.getBoolean("nullable"))
            .comment(row.getString("remarks"))
            .generated(expression == null ? null : new Generated(H2Text.plain(expression), true))
            .defaultValue(value == null ? null : H2Text.plain(value));
    return row.getBoolean("counted")
        ? column.identity(counted(row).identity(row.getBoolean("always"))).build()
        : column.build();
  }

  private ColumnSchemaBuilder typed(ResultSet row) throws SQLException {
    String name = row.getString("column_name");
    String domain = row.getString("domain_name");
    if (domain != null) {
      return H2Type.inWords(name, domain);
    }
    TableName part = part(row, row.getString("dtd_identifier"));
    if (row.getString("type").equals("array")) {
      return Objects.requireNonNull(elements.get(part)).arrayColumn(name);
    }
    List<String> values = members.of(part);
    return values.isEmpty()
        ? type(row).column(name)
        : H2Type.inWords(name, "enum(" + String.join(", ", values) + ")");
  }

  private static CountedBy counted(ResultSet row) throws SQLException {
    return new CountedBy(
        row.getLong("identity_start"),
        row.getLong("identity_increment"),
        row.getLong("identity_minimum"),
        row.getLong("identity_maximum"),
        row.getBoolean("cycle"));
  }

  private static H2Type type(ResultSet row) throws SQLException {
    return new H2Type(
        row.getString("type"),
        integer(row, "length"),
        integer(row, "digits"),
        integer(row, "scale"),
        integer(row, "fraction"));
  }

  private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : (int) Math.min(value, Integer.MAX_VALUE);
  }
}
