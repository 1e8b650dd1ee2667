package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns of all tables of a SQLite database. */
final class SqliteColumns {

  private static final String QUERY =
      """
      select t.name as "table", c.* from pragma_table_list t, pragma_table_xinfo(t.name) c
      where t.schema = 'main' and t.type = 'table' order by t.name, c.cid""";

  /** How {@code pragma_table_xinfo} tells generated columns. */
  private static final int VIRTUAL = 2;

  private static final int STORED = 3;

  /**
   * What the catalogue says of a column.
   *
   * @param key its place in the primary key, from 1; 0 outside of it
   */
  private record Found(
      String name, String type, boolean notNull, @Nullable String value, int key, int hidden) {

    Found(ResultSet row) throws SQLException {
      this(
          row.getString("name"),
          row.getString("type").replaceFirst("(?i) ?generated always$", ""),
          row.getBoolean("notnull"),
          row.getString("dflt_value"),
          row.getInt("pk"),
          row.getInt("hidden"));
    }
  }

  private final Map<String, List<Found>> columns = new HashMap<>();

  private SqliteColumns() {}

  static SqliteColumns read(Handle handle) {
    SqliteColumns read = new SqliteColumns();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.columns
                    .computeIfAbsent(row.getString("table"), table -> new ArrayList<>())
                    .add(new Found(row)))
        .list();
    return read;
  }

  /** The primary keys of all tables, by names in lower case. */
  Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new HashMap<>();
    columns.keySet().forEach(table -> keys.put(table.toLowerCase(Locale.ROOT), key(table)));
    return keys;
  }

  List<String> key(String table) {
    Map<Integer, String> key = new TreeMap<>();
    columns.getOrDefault(table, List.of()).stream()
        .filter(column -> column.key() > 0)
        .forEach(column -> key.put(column.key(), column.name()));
    return List.copyOf(key.values());
  }

  List<ColumnSchema> of(String table, SqliteTable text) {
    boolean isAlias = key(table).size() == 1;
    return columns.getOrDefault(table, List.of()).stream()
        .map(column -> column(column, isAlias && isRowId(column), text))
        .toList();
  }

  private static boolean isRowId(Found column) {
    return column.key() == 1 && column.type().equalsIgnoreCase("integer");
  }

  private static ColumnSchema column(Found found, boolean isRowId, SqliteTable text) {
    String name = found.name();
    ColumnSchemaBuilder column =
        SqliteColumnTypes.column(name, found.type())
            .nullable(!found.notNull() && !isRowId)
            .collation(
                text.of(name, "collate").map(clause -> clause.tokens().name(1)).orElse(null));
    if (found.hidden() == VIRTUAL || found.hidden() == STORED) {
      String expression = String.valueOf(text.expression(name));
      return column.generated(new Generated(expression, found.hidden() == STORED)).build();
    }
    boolean isCounted =
        isRowId
            && text.of(name, "primary")
                .filter(key -> key.tokens().firstWord("autoincrement") < key.tokens().size())
                .isPresent();
    return column
        .defaultValue(found.value() == null ? null : Tokens.plain(found.value()))
        .identity(isCounted ? Identity.DEFAULT : null)
        .build();
  }
}
