package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Gives a value of a named enum type another name; the rows follow. */
public record RenameEnumValue(String name, String value, String to) implements EnumOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.RENAME_ENUM_VALUE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Enums(this, schema)
        .change(
            name,
            values -> {
              List<String> renamed = new ArrayList<>(values);
              if (values.contains(to)) {
                throw new InapplicableOperationException(this, "there is a value " + to);
              }
              renamed.set(Enums.indexOf(this, values, value), to);
              return renamed;
            });
  }

  @Override
  public Operation reverse(Schema before) {
    return new RenameEnumValue(name, to, value);
  }

  @Override
  public String describe() {
    return "rename value " + value + " of enum " + name + " to " + to;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameEnumValue(this);
  }
}
