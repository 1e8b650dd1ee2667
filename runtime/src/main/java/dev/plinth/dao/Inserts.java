package dev.plinth.dao;

import dev.plinth.error.NotStoredException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Inserts entities, one row each. */
public final class Inserts {

  private Inserts() {}

  /**
   * Inserts one row, with the entity's key if it has one.
   *
   * @return the entity with its key; a new instance for records with a generated key
   * @throws NotStoredException if a to-many property holds an element without a key, or a to-one
   *     property refers to one: nothing cascades
   */
  public static <E> E insert(StatementSource source, EntityMapping<E> mapping, E entity) {
    Given.check(entity, mapping);
    checkElements(mapping, entity);
    if (!StampedRows.isNeeded(mapping, mapping.insert())) {
      return insertRow(source, mapping, entity);
    }
    StampedRows<E> stamped = new StampedRows<>(mapping);
    try {
      return insertRow(source, mapping, stamped.forInsert(entity, Instant.now()));
    } catch (RuntimeException e) {
      stamped.restore();
      throw e;
    }
  }

  /** Inserts one row with one statement, and takes over what the database has made of it. */
  static <E> E insertRow(StatementSource source, EntityMapping<E> mapping, E entity) {
    boolean needsKey = needsKey(mapping, entity);
    try (Execution insert = source.prepare(needsKey ? mapping.insert() : mapping.insertWithKey())) {
      if (mapping.insertWithKey().returning().isEmpty() || insert.givesBack()) {
        return needsKey
            ? insertWithoutKey(insert, mapping, entity)
            : insertWithKey(insert, mapping, entity);
      }
    }
    return source.inTransaction(() -> FilledColumns.insert(source, mapping, entity));
  }

  private static <E> E insertWithoutKey(Execution insert, EntityMapping<E> mapping, E entity) {
    mapping.bindInsert(insert, 1, entity);
    if (mapping.insertWithKey().returning().isEmpty()) {
      return mapping.withKey(entity, insert.key(mapping));
    }
    int others = 1 + mapping.keyColumns().size();
    return insert
        .rows(
            row ->
                mapping.withInserted(mapping.withKey(entity, mapping.readKey(row, 1)), row, others))
        .get(0);
  }

  private static <E> E insertWithKey(Execution insert, EntityMapping<E> mapping, E entity) {
    mapping.bindInsertWithKey(insert, 1, entity);
    if (!mapping.insertWithKey().returning().isEmpty()) {
      return insert.rows(row -> mapping.withInserted(entity, row, 1)).get(0);
    }
    insert.update();
    return entity;
  }

  /**
   * Inserts many rows in one transaction, up to a hundred per statement. Entities get their keys
   * only after all rows are written.
   *
   * @return the entities in the given order, as {@link #insert} returns them
   */
  public static <E> List<E> insertAll(
      StatementSource source, EntityMapping<E> mapping, Iterable<? extends E> entities) {
    List<E> all = Given.list(entities);
    all.forEach(entity -> checkElements(mapping, entity));
    return insertBulk(source, mapping, all, true);
  }

  /**
   * As {@link #insertAll}, whatever the to-many properties hold: for a session, which writes the
   * elements as well.
   */
  public static <E> List<E> insertRows(
      StatementSource source, EntityMapping<E> mapping, List<E> entities) {
    return insertBulk(source, mapping, new ArrayList<>(entities), false);
  }

  /** Puts what comes back, with keys, in the places of {@code entities}. */
  private static <E> List<E> insertBulk(
      StatementSource source, EntityMapping<E> mapping, List<E> entities, boolean located) {
    return entities.isEmpty()
        ? entities
        : new BulkInsert<>(source, mapping, entities, located).run();
  }

  /** Whether the database is to generate the entity's key. */
  static <E> boolean needsKey(EntityMapping<E> mapping, E entity) {
    return mapping.keyIsGenerated() && mapping.key(entity) == null;
  }

  /** Refuses to leave elements behind silently. */
  static <E> void checkElements(EntityMapping<E> mapping, E entity) {
    List<ToMany<E, ?>> relations = mapping.toManys();
    for (int i = 0; i < relations.size(); i++) {
      checkElements(relations.get(i), entity);
    }
    List<InverseOne<E, ?>> inverses = mapping.inverseOnes();
    for (int i = 0; i < inverses.size(); i++) {
      checkElements(inverses.get(i).collected(), entity);
    }
  }

  private static <E, T> void checkElements(ToMany<E, T> relation, E entity) {
    Collection<T> elements = relation.get(entity);
    if (elements == null || isUnloaded(elements) || elements.isEmpty()) {
      return;
    }
    if (relation.isJoined()) {
      throw new NotStoredException(
          relation
              + " holds elements, and a data access object writes one row and none of the join"
              + " table: use session.add, which writes them as well");
    }
    EntityMapping<T> target = relation.target();
    for (T element : elements) {
      if (target.key(element) == null) {
        throw new NotStoredException(
            relation
                + " holds elements that are not stored yet, and a data access object writes one"
                + " row: use session.add, which writes them as well");
      }
    }
  }

  private static boolean isUnloaded(Collection<?> elements) {
    return elements instanceof Loadable loadable && !loadable.isLoaded();
  }
}
