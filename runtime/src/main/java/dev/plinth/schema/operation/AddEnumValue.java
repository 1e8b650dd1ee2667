package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to a named enum type.
 *
 * @param before the value that it stands in front of, or null for the end
 */
public record AddEnumValue(String name, String value, @Nullable String before)
    implements EnumOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.ADD_ENUM_VALUE;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Enums(this, schema)
        .change(
            name,
            values -> {
              List<String> more = new ArrayList<>(values);
              if (values.contains(value)) {
                throw new InapplicableOperationException(this, "the value is there already");
              }
              more.add(before == null ? values.size() : Enums.indexOf(this, values, before), value);
              return more;
            });
  }

  @Override
  public Operation reverse(Schema schema) {
    List<String> values = new Enums(this, schema).get(name).values();
    return new RecreateEnum(name, new Enums(this, applyTo(schema)).get(name).values(), values);
  }

  @Override
  public String describe() {
    return "add value " + value + " to enum " + name;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddEnumValue(this);
  }
}
