package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.error.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a statement writes.
 *
 * @param all whether all rows were asked for
 */
record Filter(@Nullable Node condition, boolean all) {

  static final Filter NONE = new Filter(null, false);

  Filter where(Condition other) {
    Node both = condition == null ? other.node() : new Condition(condition).and(other).node();
    return new Filter(both, all);
  }

  Filter allRows() {
    return new Filter(condition, true);
  }

  /** A forgotten condition writes nothing. */
  void check(String verb, EntityMapping<?> table) {
    if (condition == null && !all) {
      throw new InvalidQueryException(
          "the " + verb + " of " + table.tableName() + " has no where: add one, or allRows()");
    }
  }
}
