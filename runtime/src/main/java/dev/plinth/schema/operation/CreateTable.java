package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;

/** Creates a table with everything in it. */
public record CreateTable(TableSchema definition) implements TableOperation {

  @Override
  public TableName table() {
    return definition.name();
  }

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_TABLE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema).add(definition);
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropTable(table());
  }

  @Override
  public String describe() {
    return "create table " + table();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateTable(this);
  }
}
