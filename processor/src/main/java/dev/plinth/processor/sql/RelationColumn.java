package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Span;

/**
 * A column of what rows come from.
 *
 * @param name empty if it has none that can be relied on
 * @param span where it comes from in the text
 */
record RelationColumn(String name, Value value, Span span) {
  boolean is(Identifier identifier) {
    return !name.isEmpty() && identifier.names(name);
  }

  RelationColumn with(Value other) {
    return new RelationColumn(name, other, span);
  }

  RelationColumn named(String other) {
    return new RelationColumn(other, value, span);
  }
}
