package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes what the database is told about a table in its own words; null means none. */
public record SetOptions(TableName table, @Nullable String from, @Nullable String to)
    implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.SET_OPTIONS;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              if (!Objects.equals(old.options(), from)) {
                throw new InapplicableOperationException(
                    this, "the table has another one: " + old.options());
              }
              return old.with(t -> t.options(to));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new SetOptions(table, to, from);
  }

  @Override
  public String describe() {
    return (to == null ? "remove" : "set") + " options of " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitSetOptions(this);
  }
}
