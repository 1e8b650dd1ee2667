package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops a unique constraint. */
public record DropUnique(TableName table, String name) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_UNIQUE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> old.with(t -> t.uniques(Items.minus(this, old.uniques(), name))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateUnique(
        table, Items.get(this, new Tables(this, before).get(table).uniques(), name));
  }

  @Override
  public String describe() {
    return "drop unique constraint " + name + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropUnique(this);
  }
}
