package dev.plinth.processor.method;

import java.util.List;

/**
 * A property of an entity, or of one that it leads to.
 *
 * @param names the properties on the way and at its end, as the user calls them
 * @param crossed the way to the table that has the property
 * @param property at the end of the way
 */
record DerivedPath(List<String> names, List<DerivedStep> crossed, EntityProperty property) {
  DerivedPath {
    names = List.copyOf(names);
    crossed = List.copyOf(crossed);
  }

  /** Whether a row may have several values there. */
  boolean isMany() {
    return crossed.stream().anyMatch(DerivedStep::many);
  }

  /** As the user reads it: {@code user.address.city}. */
  String shown() {
    return String.join(".", names);
  }
}
