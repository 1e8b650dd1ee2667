package dev.plinth.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named enum type of the database; the order of values counts.
 *
 * @param origin the Java enum, or null
 */
public record EnumType(String name, List<String> values, @Nullable Origin origin) implements Named {

  public EnumType {
    values = List.copyOf(values);
  }

  /** An enum type without origin. */
  public EnumType(String name, List<String> values) {
    this(name, values, null);
  }

  /** The same with other values. */
  public EnumType withValues(List<String> other) {
    return new EnumType(name, other, origin);
  }

  /** The same from elsewhere. */
  public EnumType withOrigin(@Nullable Origin other) {
    return new EnumType(name, values, other);
  }
}
