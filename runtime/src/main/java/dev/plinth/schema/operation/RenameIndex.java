package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Gives an index another name. */
public record RenameIndex(TableName table, String name, String to) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.RENAME_INDEX;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema).change(table, old -> Renames.index(this, old));
  }

  @Override
  public Operation reverse(Schema before) {
    return new RenameIndex(table, to, name);
  }

  @Override
  public String describe() {
    return "rename index " + name + " of " + table + " to " + to;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameIndex(this);
  }
}
