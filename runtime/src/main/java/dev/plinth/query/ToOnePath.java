package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ToOne;

/**
 * A relation within a query, to be joined along or asked about.
 *
 * @param <E> the entity that holds it
 * @param <T> the entity that it leads to
 */
public final class ToOnePath<E, T> extends ToOne<E, T> implements Relation<T> {

  private final EntityMapping<E> owner;

  private ToOnePath(EntityMapping<E> owner, ToOne<E, T> relation) {
    super(relation);
    this.owner = owner;
  }

  /** The relation within a query that names its owner's table as this mapping does. */
  public static <E, T> ToOnePath<E, T> of(EntityMapping<E> owner, ToOne<E, T> relation) {
    return new ToOnePath<>(owner, relation);
  }

  @Override
  public Link link(TableRef target) {
    return Links.direct(TableRef.of(owner), columns(), target, referenced().columns());
  }
}
