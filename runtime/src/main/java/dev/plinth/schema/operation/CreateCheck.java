package dev.plinth.schema.operation;

import dev.plinth.schema.Check;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Adds a check. */
public record CreateCheck(TableName table, Check check) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_CHECK;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> old.with(t -> t.checks(Items.plus(this, old.checks(), check))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropCheck(table, check.name());
  }

  @Override
  public String describe() {
    return "create check " + check.name() + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateCheck(this);
  }
}
