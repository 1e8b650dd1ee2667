package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.ViewSchema;

/** Creates a view. */
public record CreateView(ViewSchema definition) implements ViewOperation {

  @Override
  public TableName view() {
    return definition.name();
  }

  @Override
  public OperationKind kind() {
    return OperationKind.CREATE_VIEW;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Views(this, schema).add(definition);
  }

  @Override
  public Operation reverse(Schema before) {
    return new DropView(view());
  }

  @Override
  public String describe() {
    return "create view " + view();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateView(this);
  }
}
