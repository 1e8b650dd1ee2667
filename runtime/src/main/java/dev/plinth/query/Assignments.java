package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that a statement sets, each once. Immutable. */
record Assignments(List<Assignment> list) {

  static final Assignments NONE = new Assignments(List.of());

  Assignments {
    list = List.copyOf(list);
  }

  /** With the column set to a value of Java; null is NULL. */
  <E, V extends @Nullable Object> Assignments with(TypedColumn<E, V> column, V value) {
    if (value != null) {
      return with(Assignment.of(column, new ValueNode(column.valueType(), value)));
    }
    if (!column.isNullable()) {
      throw new InvalidQueryException(
          "null was given for " + column.valueType().column() + ", which takes no NULL");
    }
    return with(Assignment.of(column, new RawNode(List.of("null"), List.of())));
  }

  Assignments with(Assignment assignment) {
    for (Assignment known : list) {
      if (known.name().equals(assignment.name())) {
        throw new InvalidQueryException(assignment.column() + " is set twice");
      }
    }
    List<Assignment> all = new ArrayList<>(list);
    all.add(assignment);
    return new Assignments(all);
  }

  List<String> names() {
    return list.stream().map(Assignment::name).toList();
  }
}
