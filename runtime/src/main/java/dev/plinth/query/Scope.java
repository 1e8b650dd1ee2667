package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a select can name: those of its from clause, then those around it. */
final class Scope {

  private final @Nullable Scope outer;
  private final List<String> names = new ArrayList<>();

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  void add(String name) {
    if (names.contains(name)) {
      throw new InvalidQueryException(
          name
              + " stands in the query twice: give one of both a name of its own with as(\""
              + name
              + "_2\")");
    }
    names.add(name);
  }

  boolean knows(String name) {
    return names.contains(name) || (outer != null && outer.knows(name));
  }

  @Nullable Scope outer() {
    return outer;
  }

  /** All names, those of the innermost select first. */
  String all() {
    String inner = String.join(", ", names);
    if (outer == null) {
      return inner.isEmpty() ? "nothing" : inner;
    }
    return inner.isEmpty() ? outer.all() : inner + ", " + outer.all();
  }
}
