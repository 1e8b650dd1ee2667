package dev.plinth.schema.operation;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of a schema as an operation sees them. */
record Tables(Operation operation, Schema schema) {

  TableSchema get(TableName name) {
    return schema
        .table(name)
        .orElseThrow(
            () -> new InapplicableOperationException(operation, "there is no table " + name));
  }

  Schema add(TableSchema table) {
    if (schema.table(table.name()).isPresent() || schema.view(table.name()).isPresent()) {
      throw new InapplicableOperationException(operation, table.name() + " is there already");
    }
    return schema.withTable(table);
  }

  Schema remove(TableName name) {
    get(name);
    return schema.withoutTable(name);
  }

  Schema change(TableName name, UnaryOperator<TableSchema> change) {
    return schema.withTable(change.apply(get(name)));
  }

  /** Refuses a target without the columns; a table that is not there is another module's. */
  void requireTarget(ForeignKey.Reference target) {
    schema
        .table(target.table())
        .ifPresent(table -> Items.requireColumns(operation, table, target.columns()));
  }

  /** Refuses foreign keys of other tables to {@code name}, or only those to one of its columns. */
  void refuseReferencesTo(TableName name, @Nullable String column) {
    for (TableSchema table : schema.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        boolean sameTable = key.references().table().equals(name);
        boolean inside = column == null && table.name().equals(name);
        if (sameTable
            && !inside
            && (column == null || key.references().columns().contains(column))) {
          throw new InapplicableOperationException(
              operation, "foreign key " + key.name() + " of " + table.name() + " points to it");
        }
      }
    }
  }
}
