package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ToOne;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Whether it refers to this entity, by its key.
   *
   * @throws InvalidQueryException if the entity has no key yet
   */
  public Condition is(T entity) {
    Object key = referenced().of(entity);
    if (key == null) {
      throw new InvalidQueryException(
          "the "
              + target().tableName()
              + " that "
              + this
              + " is compared with has no key yet: "
              + "store it first");
    }
    TableRef table = TableRef.of(owner);
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < columns().size(); i++) {
      Node column = new ColumnNode(table, columns().get(i));
      pairs.add(new InfixNode(column, "=", new KeyNode(referenced(), i, key)));
    }
    return new Condition(Links.all(pairs));
  }

  @Override
  public Link link(TableRef target) {
    return Links.direct(TableRef.of(owner), columns(), target, referenced().columns());
  }
}
