package dev.plinth.schema.operation;

import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Gives a constraint another name. */
public record RenameConstraint(TableName table, ConstraintKind constraint, String name, String to)
    implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.RENAME_CONSTRAINT;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema).change(table, old -> Renames.constraint(this, old));
  }

  @Override
  public Operation reverse(Schema before) {
    return new RenameConstraint(table, constraint, to, name);
  }

  @Override
  public String describe() {
    return "rename " + constraint.words() + " " + name + " of " + table + " to " + to;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameConstraint(this);
  }
}
