package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import java.util.List;

/**
 * Makes a named enum type anew with other values; rows may hold none that is gone.
 *
 * @param from the values before
 * @param to the values after
 */
public record RecreateEnum(String name, List<String> from, List<String> to)
    implements EnumOperation {

  public RecreateEnum {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  @Override
  public OperationKind kind() {
    return OperationKind.RECREATE_ENUM;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Enums(this, schema)
        .change(
            name,
            values -> {
              if (!values.equals(from)) {
                throw new InapplicableOperationException(this, "the enum has the values " + values);
              }
              return to;
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new RecreateEnum(name, to, from);
  }

  @Override
  public String describe() {
    return "recreate enum " + name;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRecreateEnum(this);
  }
}
