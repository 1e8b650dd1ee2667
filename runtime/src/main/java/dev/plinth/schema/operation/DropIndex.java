package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops an index. */
public record DropIndex(TableName table, String name) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_INDEX;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> old.with(t -> t.indexes(Items.minus(this, old.indexes(), name))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateIndex(
        table, Items.get(this, new Tables(this, before).get(table).indexes(), name));
  }

  @Override
  public String describe() {
    return "drop index " + name + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropIndex(this);
  }
}
