package dev.plinth.schema.diff;

import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Named;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No name is so long that a database would cut it. */
final class IdentifierLengthCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    schema.enums().forEach(type -> check(null, type.name(), errors));
    schema.views().forEach(view -> check(view.name(), view.name().name(), errors));
    for (TableSchema table : schema.tables()) {
      check(table.name(), table.name().name(), errors);
      if (table.primaryKey() != null) {
        check(table.name(), table.primaryKey().name(), errors);
      }
      List<List<? extends Named>> parts =
          List.of(
              table.columns(),
              table.uniques(),
              table.checks(),
              table.indexes(),
              table.foreignKeys());
      parts.forEach(items -> items.forEach(item -> check(table.name(), item.name(), errors)));
    }
  }

  private static void check(@Nullable TableName table, String name, Consumer<DiffError> errors) {
    int length = ConstraintNames.length(name);
    if (length > ConstraintNames.MAX_BYTES) {
      errors.accept(
          DiffErrorCode.IDENTIFIER_TOO_LONG.at(
              table, name, name, length, ConstraintNames.MAX_BYTES));
    }
  }
}
