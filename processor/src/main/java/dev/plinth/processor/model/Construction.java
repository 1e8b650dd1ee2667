package dev.plinth.processor.model;

import java.util.List;

/**
 * How generated code makes an instance.
 *
 * @param arguments the properties that the constructor takes, in its order; all others are written
 *     afterwards
 */
public record Construction(List<PropertyModel> arguments) {
  public Construction {
    arguments = List.copyOf(arguments);
  }

  /** Whether the constructor takes it. */
  public boolean takes(PropertyModel property) {
    return arguments.contains(property);
  }

  /** Whether it takes entities themselves, which have to be there before. */
  public boolean takesEntities() {
    return arguments.stream()
        .anyMatch(argument -> argument instanceof ToOneProperty toOne && !toOne.ref());
  }
}
