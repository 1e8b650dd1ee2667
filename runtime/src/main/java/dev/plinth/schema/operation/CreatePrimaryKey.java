package dev.plinth.schema.operation;

import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Gives a table without primary key one. */
public record CreatePrimaryKey(TableName table, PrimaryKey primaryKey) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_PRIMARY_KEY;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              if (old.primaryKey() != null) {
                throw new InapplicableOperationException(
                    this, "the table has the primary key " + old.primaryKey().name());
              }
              Items.requireColumns(this, old, primaryKey.columns());
              return old.with(t -> t.primaryKey(primaryKey));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropPrimaryKey(table, primaryKey.name());
  }

  @Override
  public String describe() {
    return "create primary key " + primaryKey.name() + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreatePrimaryKey(this);
  }
}
