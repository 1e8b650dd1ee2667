package dev.plinth.schema.operation;

import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;

/** Takes the primary key from a table; its columns stay. */
public record DropPrimaryKey(TableName table, String name) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_PRIMARY_KEY;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              get(old);
              return old.with(t -> t.primaryKey(null));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreatePrimaryKey(table, get(new Tables(this, before).get(table)));
  }

  @Override
  public String describe() {
    return "drop primary key " + name + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropPrimaryKey(this);
  }

  private PrimaryKey get(TableSchema old) {
    PrimaryKey key = old.primaryKey();
    if (key == null || !key.name().equals(name)) {
      throw new InapplicableOperationException(this, "the table has no such primary key");
    }
    return key;
  }
}
