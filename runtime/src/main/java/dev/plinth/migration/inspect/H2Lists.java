package dev.plinth.migration.inspect;

import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Lists of names in H2's catalogue, each by the schema and name of what it belongs to. A query
 * reads one view of the catalogue: H2 makes all rows of a second one again for each row of the
 * first.
 */
final class H2Lists {

  private final Map<TableName, List<String>> lists = new HashMap<>();

  private H2Lists() {}

  /**
   * Those of a query.
   *
   * @param query whose columns are a schema, a name, and what belongs to it, in order
   */
  static H2Lists read(Handle handle, String query) {
    H2Lists read = new H2Lists();
    handle
        .createQuery(query)
        .map(
            (row, context) ->
                read.lists
                    .computeIfAbsent(
                        new TableName(row.getString(1), row.getString(2)),
                        name -> new ArrayList<>())
                    .add(row.getString(3)))
        .list();
    return read;
  }

  List<String> of(TableName name) {
    return lists.getOrDefault(name, List.of());
  }
}
