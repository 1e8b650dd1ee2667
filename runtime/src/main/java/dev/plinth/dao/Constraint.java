package dev.plinth.dao;

import java.util.List;

/**
 * A named constraint of a mapped table, so that a row that it refuses can be told by the properties
 * of the entity.
 *
 * @param kind what it asks of the rows
 * @param columns those that it is about, in its order; none if it is about no certain ones
 */
public record Constraint<E>(String name, Kind kind, List<TableColumn<E, ?>> columns) {

  /** What a constraint asks of the rows. */
  public enum Kind {
    /** No two have the same values: a primary key, a unique key or a unique index. */
    UNIQUE,
    /** The values are the key of a row of another table. */
    FOREIGN_KEY,
    /** A condition holds. */
    CHECK
  }

  /** Copies the list. */
  public Constraint {
    columns = List.copyOf(columns);
  }
}
