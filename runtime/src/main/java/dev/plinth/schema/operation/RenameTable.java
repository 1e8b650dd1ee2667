package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;

/** Gives a table another name, and its foreign keys from elsewhere the new target. */
public record RenameTable(TableName table, TableName to) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.RENAME_TABLE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Tables tables = new Tables(this, schema);
    TableSchema renamed = Renames.table(tables.get(table), table, to);
    return Renames.references(new Tables(this, tables.remove(table)).add(renamed), table, to);
  }

  @Override
  public Operation reverse(Schema before) {
    return new RenameTable(to, table);
  }

  @Override
  public String describe() {
    return "rename table " + table + " to " + to;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameTable(this);
  }
}
