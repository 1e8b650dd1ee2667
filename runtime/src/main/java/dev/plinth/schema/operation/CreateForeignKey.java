package dev.plinth.schema.operation;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Adds a foreign key; its target must be there. */
public record CreateForeignKey(TableName table, ForeignKey foreignKey) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_FOREIGN_KEY;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Tables tables = new Tables(this, schema);
    tables.requireTarget(foreignKey.references());
    return tables.change(
        table,
        old -> {
          Items.requireColumns(this, old, foreignKey.columns());
          return old.with(t -> t.foreignKeys(Items.plus(this, old.foreignKeys(), foreignKey)));
        });
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropForeignKey(table, foreignKey.name());
  }

  @Override
  public String describe() {
    return "create foreign key " + foreignKey.name() + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateForeignKey(this);
  }
}
