package dev.plinth.processor.method;

import dev.plinth.processor.declaration.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many rows a method returns, and in what. */
enum ResultForm {
  ONE,
  OPTIONAL,
  LIST,
  STREAM;

  static ResultForm of(TypeUse returns) {
    if (returns.is(Optional.class)) {
      return OPTIONAL;
    }
    if (returns.is(List.class) || returns.is(Collection.class)) {
      return LIST;
    }
    return returns.is(Stream.class) ? STREAM : ONE;
  }
}
