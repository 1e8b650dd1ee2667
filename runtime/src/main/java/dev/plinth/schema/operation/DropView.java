package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;

/** Drops a view. */
public record DropView(TableName view) implements ViewOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_VIEW;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Views(this, schema).remove(view);
  }

  @Override
  public Operation reverse(Schema before) {
    return new CreateView(new Views(this, before).get(view));
  }

  @Override
  public String describe() {
    return "drop view " + view;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropView(this);
  }
}
