package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * No name is given twice where a database that the build is made for allows it once; no dialects
 * mean all.
 */
final class ConstraintNameCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    for (NameSpace space : NameSpace.ALL) {
      if (schema.dialects().isEmpty() || schema.dialects().contains(space.dialect())) {
        check(schema, space, errors);
      }
    }
  }

  private static void check(Schema schema, NameSpace space, Consumer<DiffError> errors) {
    Map<TableName, String> known = new HashMap<>();
    for (TableSchema table : schema.tables()) {
      for (NameSpace.Entry entry : space.entries(table)) {
        String other = known.putIfAbsent(entry.place(), entry.what());
        if (other != null) {
          String name = entry.place().name();
          errors.accept(
              DiffErrorCode.DUPLICATE_CONSTRAINT_NAME.at(
                  table.name(), name, name, other, entry.what(), space.dialect()));
        }
      }
    }
  }
}
