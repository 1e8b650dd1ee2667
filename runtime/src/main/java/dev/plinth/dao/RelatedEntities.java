package dev.plinth.dao;

import dev.plinth.error.NoSuchEntityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The entities of one type that rows refer to: those that are known, and those still to load. */
final class RelatedEntities<T> {

  private final ReferencedKey<T> by;
  private final EntityMapping<T> mapping;
  private final Map<Object, T> known = new HashMap<>();
  private final Map<Object, Supplier<T>> expected = new HashMap<>();
  private final Map<Object, List<Reference<?, T>>> waiting = new HashMap<>();
  private final Set<Object> wanted = new LinkedHashSet<>();
  private List<Object> asked = List.of();

  /**
   * @param by by what the rows refer to them
   */
  RelatedEntities(ReferencedKey<T> by) {
    this.by = by;
    this.mapping = by.mapping();
  }

  boolean isBy(ReferencedKey<?> key) {
    return by.equals(key);
  }

  /** The same, with the type that a map of all types can't express. */
  @SuppressWarnings("unchecked")
  <S> RelatedEntities<S> of(ReferencedKey<S> same) {
    if (!isBy(same)) {
      throw new IllegalArgumentException(same.toString());
    }
    return (RelatedEntities<S>) this;
  }

  <E> void refer(ToOne<E, T> relation, E owner, Object key) {
    T entity = known.get(key);
    if (entity == null) {
      want(key);
      waiting
          .computeIfAbsent(key, unseen -> new ArrayList<>())
          .add(new Reference<>(relation, owner));
    } else {
      relation.set(owner, entity);
    }
  }

  /** Takes note that the entity with this key has to be there. */
  void want(Object key) {
    if (!isThere(key)) {
      wanted.add(key);
    }
  }

  private boolean isThere(Object key) {
    return known.containsKey(key) || expected.containsKey(key);
  }

  /**
   * Takes an entity that was read, with its primary key, and lets all refer to it; the first of a
   * key stays.
   */
  void know(Object primaryKey, Object entity) {
    T read = mapping.entityType().cast(entity);
    Object key = by.isPrimary() ? primaryKey : by.of(read);
    if (key == null) {
      return;
    }
    T first = known.putIfAbsent(key, read);
    T instance = first == null ? read : first;
    wanted.remove(key);
    List<Reference<?, T>> references = waiting.remove(key);
    if (references != null) {
      references.forEach(reference -> reference.set(instance));
    }
  }

  /** Takes an entity that is made of others later; the first of a key stays. */
  void expect(Object primaryKey, Supplier<?> entity) {
    if (by.isPrimary()) {
      await(primaryKey, entity);
    }
  }

  /** Likewise for what only the row tells of an entity that is not made yet. */
  void expect(Row row, Supplier<?> entity) {
    Object key = by.isPrimary() ? null : by.ofRow(row);
    if (key != null) {
      await(key, entity);
    }
  }

  private void await(Object key, Supplier<?> entity) {
    expected.putIfAbsent(key, () -> mapping.entityType().cast(entity.get()));
    wanted.remove(key);
  }

  /** The entity with a key that was wanted. */
  T get(Object key) {
    T entity = known.get(key);
    if (entity != null) {
      return entity;
    }
    Supplier<T> made = expected.get(key);
    if (made == null) {
      throw missing(key);
    }
    return made.get();
  }

  /** All that are known. */
  Collection<T> known() {
    return known.values();
  }

  boolean areWanted() {
    return !wanted.isEmpty();
  }

  /** Reads what is wanted by now; what that refers to is for the next level. */
  void load(LoadingSource source, Loading loading) {
    asked = List.copyOf(wanted);
    by.select()
        .run(
            sql -> source.prepare(sql, loading),
            by,
            asked,
            select -> select.rows(row -> loading.later(mapping, row)));
  }

  /** Refuses to go on when a row that was asked for is not there. */
  void checkFound() {
    for (Object key : asked) {
      if (!isThere(key)) {
        throw missing(key);
      }
    }
  }

  private NoSuchEntityException missing(Object key) {
    return new NoSuchEntityException(mapping.tableName(), key);
  }

  /** A property that is to be set. */
  private record Reference<E, T>(ToOne<E, T> relation, E owner) {
    void set(T entity) {
      relation.set(owner, entity);
    }
  }
}
