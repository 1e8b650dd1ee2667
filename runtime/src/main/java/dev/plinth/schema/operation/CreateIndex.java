package dev.plinth.schema.operation;

import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Adds an index. */
public record CreateIndex(TableName table, Index index) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_INDEX;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              Items.requireColumns(this, old, ColumnUses.columnsOf(index));
              return old.with(t -> t.indexes(Items.plus(this, old.indexes(), index)));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropIndex(table, index.name());
  }

  @Override
  public String describe() {
    return "create index " + index.name() + " of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateIndex(this);
  }
}
