package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.ViewSchema;

/** Gives a view another query. */
public record ReplaceView(ViewSchema definition) implements ViewOperation {

  @Override
  public TableName view() {
    return definition.name();
  }

  @Override
  public OperationKind kind() {
    return OperationKind.REPLACE_VIEW;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Views views = new Views(this, schema);
    views.get(view());
    return new Views(this, views.remove(view())).add(definition);
  }

  @Override
  public Operation reverse(Schema before) {
    return new ReplaceView(new Views(this, before).get(view()));
  }

  @Override
  public String describe() {
    return "replace view " + view();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitReplaceView(this);
  }
}
