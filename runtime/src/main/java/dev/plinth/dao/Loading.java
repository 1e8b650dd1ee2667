package dev.plinth.dao;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the rows of one execution become entities, and what becomes of their relations. */
public interface Loading {

  /**
   * The entity of the current row; {@code mapping.read(row)} unless it is known already. Not for
   * mappings that are {@link EntityMapping#isAssembled assembled}.
   */
  <E> E entity(EntityMapping<E> mapping, Row row);

  /**
   * What gives the entity of the current row, of any mapping, after {@link #complete}: it may be
   * made of entities that are not read yet.
   */
  default <E> Supplier<E> later(EntityMapping<E> mapping, Row row) {
    E entity = entity(mapping, row);
    return () -> entity;
  }

  /** Takes note that an entity can't be made before the one with this key is there. */
  <E, T> void await(ToOne<E, T> relation, Object key);

  /** The entity with this key, which was awaited; null for null. */
  <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key);

  /** What the owner's property starts with: a list or a set, as the relation says. */
  <E, T> Collection<T> elements(ToMany<E, T> relation, E owner);

  /** Likewise, for an owner that is made of it. */
  <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation);

  /** {@link #elementsFor} in a list. */
  default <E, T> List<T> listFor(Class<E> owner, ToMany<E, T> relation) {
    return (List<T>) elementsFor(owner, relation);
  }

  /** {@link #elementsFor} in a set. */
  default <E, T> Set<T> setFor(Class<E> owner, ToMany<E, T> relation) {
    return (Set<T>) elementsFor(owner, relation);
  }

  /** {@link #elements} in a list. */
  default <E, T> List<T> list(ToMany<E, T> relation, E owner) {
    return (List<T>) elements(relation, owner);
  }

  /** {@link #elements} in a set. */
  default <E, T> Set<T> set(ToMany<E, T> relation, E owner) {
    return (Set<T>) elements(relation, owner);
  }

  /** A reference to the row with this key. */
  <E, T> Ref<T> ref(ToOne<E, T> relation, Object key);

  /** Takes note that the property of {@code owner} is to hold the entity that refers to it. */
  <E, T> void inverse(InverseOne<E, T> relation, E owner);

  /** Takes note that the property of {@code owner} is to hold the entity with this key. */
  <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key);

  /** Sets the properties that were noted; called after the last row, with the statement closed. */
  void complete();
}
