package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;

/** Gives a column another name wherever it is used. */
public record RenameColumn(TableName table, String column, String to) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.RENAME_COLUMN;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Tables tables = new Tables(this, schema);
    TableSchema old = tables.get(table);
    Items.get(this, old.columns(), column);
    Items.refuse(this, old.columns(), to);
    Schema renamed = tables.change(table, t -> Renames.column(t, column, to));
    return Renames.referencedColumn(renamed, table, column, to);
  }

  @Override
  public Operation reverse(Schema before) {
    return new RenameColumn(table, to, column);
  }

  @Override
  public String describe() {
    return "rename column " + table + "." + column + " to " + to;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameColumn(this);
  }
}
