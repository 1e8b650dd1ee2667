package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops a foreign key. */
public record DropForeignKey(TableName table, String name) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_FOREIGN_KEY;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table, old -> old.with(t -> t.foreignKeys(Items.minus(this, old.foreignKeys(), name))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateForeignKey(
        table, Items.get(this, new Tables(this, before).get(table).foreignKeys(), name));
  }

  @Override
  public String describe() {
    return "drop foreign key " + name + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropForeignKey(this);
  }
}
