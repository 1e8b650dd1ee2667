package dev.plinth.session;

/**
 * One row of a join table.
 *
 * @param relation the side that owns the join table
 */
record Pair<E, T>(JoinedRelation<E, T> relation, EntityEntry<E> owner, EntityEntry<T> element) {

  /** {@code Item 1 and Keyword 2}. */
  @Override
  public String toString() {
    return owner + " and " + element;
  }
}
