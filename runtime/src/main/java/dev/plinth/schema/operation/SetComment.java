package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the comment of a table; null means none. */
public record SetComment(TableName table, @Nullable String from, @Nullable String to)
    implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.SET_COMMENT;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              if (!Objects.equals(old.comment(), from)) {
                throw new InapplicableOperationException(
                    this, "the table has another one: " + old.comment());
              }
              return old.with(t -> t.comment(to));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new SetComment(table, to, from);
  }

  @Override
  public String describe() {
    return (to == null ? "remove" : "set") + " comment of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitSetComment(this);
  }
}
