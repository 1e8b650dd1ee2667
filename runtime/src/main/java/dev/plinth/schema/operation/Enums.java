package dev.plinth.schema.operation;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.List;
import java.util.function.UnaryOperator;

/** The named enum types of a schema as an operation sees them. */
record Enums(Operation operation, Schema schema) {

  EnumType get(String name) {
    return Items.get(operation, schema.enums(), name);
  }

  Schema change(String name, UnaryOperator<List<String>> change) {
    EnumType type = get(name);
    EnumType changed = type.withValues(change.apply(type.values()));
    return schema.withEnums(Items.replace(schema.enums(), type, changed));
  }

  void refuseUses(String name) {
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        if (name.equals(column.enumType())) {
          throw new InapplicableOperationException(
              operation, "column " + table.name() + "." + column.name() + " uses it");
        }
      }
    }
  }

  static int indexOf(Operation operation, List<String> values, String value) {
    int index = values.indexOf(value);
    if (index < 0) {
      throw new InapplicableOperationException(operation, "there is no value " + value);
    }
    return index;
  }
}
