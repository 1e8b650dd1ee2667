package dev.plinth.migration.inspect;

import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The indexes of all tables of an H2 database, without those that it makes for constraints. */
final class H2Indexes {

  private static final String MADE =
      """
      select index_schema || '.' || index_name from information_schema.indexes
      where not is_generated""";

  private static final String COLUMNS =
      """
      select index_schema || '.' || index_name as name, index_name, table_schema, table_name,
        column_name, ordering_specification = 'DESC' as descending, is_unique
      from information_schema.index_columns order by index_name, ordinal_position""";

  private final Map<TableName, Map<String, Index>> indexes = new HashMap<>();

  private H2Indexes() {}

  static H2Indexes read(Handle handle) {
    H2Indexes read = new H2Indexes();
    Set<String> made =
        handle.createQuery(MADE).mapTo(String.class).stream().collect(Collectors.toSet());
    handle
        .createQuery(COLUMNS)
        .map(
            (row, context) -> {
              if (made.contains(row.getString("name"))) {
                IndexColumn part =
                    new IndexColumn(
                        row.getString("column_name"), null, row.getBoolean("descending"));
                boolean isUnique = row.getBoolean("is_unique");
                String name = row.getString("index_name");
                read.indexes
                    .computeIfAbsent(
                        new TableName(row.getString("table_schema"), row.getString("table_name")),
                        table -> new LinkedHashMap<>())
                    .merge(
                        name,
                        new Index(name, List.of(part), isUnique, null, List.of()),
                        Composites::joined);
              }
              return row.getString("name");
            })
        .list();
    return read;
  }

  /** Those of a table, which is named with its schema. */
  List<Index> of(TableName table) {
    return List.copyOf(indexes.getOrDefault(table, Map.of()).values());
  }
}
