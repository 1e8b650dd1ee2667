package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.function.Consumer;

/** Every named enum type of a column is there. */
final class KnownEnumCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        String type = column.enumType();
        if (type != null && !table.external() && schema.enumType(type).isEmpty()) {
          errors.accept(
              DiffErrorCode.UNKNOWN_ENUM.at(
                  table.name(), column.name(), table.name(), column.name(), type));
        }
      }
    }
  }
}
