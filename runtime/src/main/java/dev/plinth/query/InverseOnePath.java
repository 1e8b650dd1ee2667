package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;

/**
 * A relation within a query, to be joined along or asked about.
 *
 * @param <E> the entity that holds it
 * @param <T> the entity that it leads to
 */
public final class InverseOnePath<E, T> extends InverseOne<E, T> implements Relation<T> {

  private final EntityMapping<E> owner;

  private InverseOnePath(EntityMapping<E> owner, InverseOne<E, T> relation) {
    super(relation);
    this.owner = owner;
  }

  /** The relation within a query that names its owner's table as this mapping does. */
  public static <E, T> InverseOnePath<E, T> of(EntityMapping<E> owner, InverseOne<E, T> relation) {
    return new InverseOnePath<>(owner, relation);
  }

  @Override
  public Link link(TableRef target) {
    return Links.direct(
        TableRef.of(owner), mappedBy().referenced().columns(), target, mappedBy().columns());
  }
}
