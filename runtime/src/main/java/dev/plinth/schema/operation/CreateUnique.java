package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.UniqueKey;

/** Adds a unique constraint. */
public record CreateUnique(TableName table, UniqueKey unique) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_UNIQUE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              Items.requireColumns(this, old, unique.columns());
              return old.with(t -> t.uniques(Items.plus(this, old.uniques(), unique)));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropUnique(table, unique.name());
  }

  @Override
  public String describe() {
    return "create unique constraint " + unique.name() + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateUnique(this);
  }
}
