package dev.plinth.query;

import dev.plinth.dao.EntityMapping;

/**
 * A way from the rows of one table to those of another: along it queries join, and ask what is
 * there.
 *
 * @param <T> the entity that it leads to
 */
public sealed interface Relation<T> permits ToOnePath, ToManyPath, InverseOnePath, RenamedRelation {

  /** The mapping of the entity that it leads to. */
  EntityMapping<T> target();

  /** What belongs together. */
  Link link(TableRef target);

  /** The same relation, to the table under another name: {@code USER.manager.to(MANAGER)}. */
  default Relation<T> to(EntityMapping<T> renamed) {
    return new RenamedRelation<>(this, renamed);
  }

  /** Whether there is a related row: {@code exists (select 1 …)}. */
  default Condition any() {
    return new Condition(new ExistsNode(Links.related(this), false));
  }

  /** Whether there is a related row for which this holds; its columns are those of the target. */
  default Condition any(Condition condition) {
    return new Condition(new ExistsNode(Links.related(this).where(condition), false));
  }

  /** Whether there is no related row. */
  default Condition none() {
    return new Condition(new ExistsNode(Links.related(this), true));
  }

  /** Whether there is no related row for which this holds. */
  default Condition none(Condition condition) {
    return new Condition(new ExistsNode(Links.related(this).where(condition), true));
  }
}
