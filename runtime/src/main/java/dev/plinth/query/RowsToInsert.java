package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.error.InvalidQueryException;
import java.util.List;

/**
 * The rows of a query that are inserted.
 *
 * @param columns what their values go to, unquoted, in order
 */
record RowsToInsert(SelectTree query, List<String> columns) {

  RowsToInsert {
    columns = List.copyOf(columns);
  }

  static RowsToInsert of(EntityMapping<?> table, SelectTree query, List<String> columns) {
    if (query.items().size() != columns.size()) {
      throw new InvalidQueryException(
          "the query selects "
              + query.items().size()
              + " values for "
              + columns.size()
              + " columns of "
              + table.tableName()
              + ": name a column for each");
    }
    return new RowsToInsert(query, columns);
  }
}
