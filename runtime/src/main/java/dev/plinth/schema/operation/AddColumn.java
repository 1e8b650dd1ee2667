package dev.plinth.schema.operation;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column behind the others.
 *
 * @param backfill SQL that fills the column in existing rows, or null
 */
public record AddColumn(TableName table, ColumnSchema column, @Nullable String backfill)
    implements TableOperation {

  /** A column that existing rows need no value for. */
  public AddColumn(TableName table, ColumnSchema column) {
    this(table, column, null);
  }

  @Override
  public OperationKind kind() {
    return OperationKind.ADD_COLUMN;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> old.with(t -> t.columns(Items.plus(this, old.columns(), column))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropColumn(table, column.name());
  }

  @Override
  public String describe() {
    return "add column " + table + "." + column.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddColumn(this);
  }
}
