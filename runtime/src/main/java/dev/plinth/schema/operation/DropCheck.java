package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops a check. */
public record DropCheck(TableName table, String name) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_CHECK;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> old.with(t -> t.checks(Items.minus(this, old.checks(), name))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateCheck(
        table, Items.get(this, new Tables(this, before).get(table).checks(), name));
  }

  @Override
  public String describe() {
    return "drop check " + name + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropCheck(this);
  }
}
