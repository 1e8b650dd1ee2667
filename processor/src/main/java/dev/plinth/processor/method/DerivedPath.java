package dev.plinth.processor.method;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property of an entity, or of one that it refers to.
 *
 * @param crossed the to-ones on the way
 * @param property at the end of the way
 */
record DerivedPath(List<EntityProperty> crossed, EntityProperty property) {
  DerivedPath {
    crossed = List.copyOf(crossed);
  }

  /** As the user reads it: {@code user.address.city}. */
  String shown() {
    return Stream.concat(crossed.stream(), Stream.of(property))
        .flatMap(each -> each.path().stream())
        .collect(Collectors.joining("."));
  }
}
