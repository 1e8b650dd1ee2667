package dev.plinth.schema.diff;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.Optional;
import java.util.function.Consumer;

/** Every foreign key points to a table that is there, and to columns that tell its rows apart. */
final class ForeignKeyTargetCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    for (TableSchema table : schema.tables()) {
      if (!table.external()) {
        table.foreignKeys().forEach(key -> check(schema, table, key, errors));
      }
    }
  }

  private static void check(
      Schema schema, TableSchema table, ForeignKey key, Consumer<DiffError> errors) {
    ForeignKey.Reference references = key.references();
    Optional<TableSchema> target = schema.table(references.table());
    if (target.isEmpty()) {
      errors.accept(
          DiffErrorCode.FK_TARGET_MISSING.at(
              table.name(), key.name(), key.name(), table.name(), references.table()));
    } else if (!Keys.isUnique(target.get(), references.columns())) {
      errors.accept(
          DiffErrorCode.FK_TARGET_NOT_UNIQUE.at(
              table.name(),
              key.name(),
              key.name(),
              table.name(),
              references.table(),
              String.join(", ", references.columns())));
    }
  }
}
