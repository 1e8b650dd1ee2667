package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;

/** Tables that an outer join may leave without a row: nothing reads from them unnoticed. */
final class Emptyable {

  private Emptyable() {}

  static InvalidQueryException entity(String table) {
    return new InvalidQueryException(
        table
            + " has no row where the outer join finds none, so it is no entity there: begin the "
            + "query with it, or select its columns with orNull()");
  }

  static InvalidQueryException column(Node column) {
    return new InvalidQueryException(
        column
            + " is NULL where the outer join finds no row: select it with orNull(), optional() or "
            + "orElse(…)");
  }
}
