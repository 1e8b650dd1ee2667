package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops a table with everything in it; no foreign key of another table may point to it. */
public record DropTable(TableName table) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_TABLE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Tables tables = new Tables(this, schema);
    tables.refuseReferencesTo(table, null);
    return tables.remove(table);
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateTable(new Tables(this, before).get(table));
  }

  @Override
  public String describe() {
    return "drop table " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropTable(this);
  }
}
