package dev.plinth.schema.operation;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a table or column now comes from another Java declaration; changes nothing in a
 * database.
 *
 * @param column or null for the table
 */
public record SetOrigin(
    TableName table, @Nullable String column, @Nullable Origin from, @Nullable Origin to)
    implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.SET_ORIGIN;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(table, old -> column == null ? old.with(t -> t.origin(to)) : ofColumn(old, column));
  }

  @Override
  public Operation reverse(Schema before) {
    return new SetOrigin(table, column, to, from);
  }

  @Override
  public String describe() {
    return "set origin of " + table + (column == null ? "" : "." + column);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitSetOrigin(this);
  }

  private TableSchema ofColumn(TableSchema old, String name) {
    ColumnSchema current = Items.get(this, old.columns(), name);
    return old.with(
        t -> t.columns(Items.replace(old.columns(), current, current.with(c -> c.origin(to)))));
  }
}
