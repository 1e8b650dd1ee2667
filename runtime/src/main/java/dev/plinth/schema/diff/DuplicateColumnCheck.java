package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** No two columns of a table have one name. */
final class DuplicateColumnCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    for (TableSchema table : schema.tables()) {
      Set<String> known = new HashSet<>();
      for (ColumnSchema column : table.columns()) {
        if (!known.add(column.name())) {
          errors.accept(
              DiffErrorCode.DUPLICATE_COLUMN.at(
                  table.name(), column.name(), table.name(), column.name()));
        }
      }
    }
  }
}
