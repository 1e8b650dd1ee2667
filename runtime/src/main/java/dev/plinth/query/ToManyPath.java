package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ToMany;

/**
 * A relation within a query, to be joined along or asked about.
 *
 * @param <E> the entity that holds it
 * @param <T> the entity that it leads to
 */
public final class ToManyPath<E, T> extends ToMany<E, T> implements Relation<T> {

  private final EntityMapping<E> owner;

  private ToManyPath(EntityMapping<E> owner, ToMany<E, T> relation) {
    super(relation);
    this.owner = owner;
  }

  /** The relation within a query that names its owner's table as this mapping does. */
  public static <E, T> ToManyPath<E, T> of(EntityMapping<E> owner, ToMany<E, T> relation) {
    return new ToManyPath<>(owner, relation);
  }

  @Override
  public Link link(TableRef target) {
    TableRef from = TableRef.of(owner);
    return isJoined()
        ? Links.paired(from, owner.keyColumns(), joinTable(), target, target().keyColumns())
        : Links.direct(from, mappedBy().referenced().columns(), target, mappedBy().columns());
  }
}
