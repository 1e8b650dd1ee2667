package dev.plinth.dao;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How the rows of one execution become entities, and what becomes of their relations. */
public interface Loading {

  /** The entity of the current row; {@code mapping.read(row)} unless it is known already. */
  <E> E entity(EntityMapping<E> mapping, Row row);

  /** What the owner's property starts with: a list or a set, as the relation says. */
  <E, T> Collection<T> elements(ToMany<E, T> relation, E owner);

  /** A reference to the row with this key. */
  <E, T> Ref<T> ref(ToOne<E, T> relation, Object key);

  /** Takes note that the property of {@code owner} is to hold the entity that refers to it. */
  <E, T> void inverse(InverseOne<E, T> relation, E owner);

  /** Takes note that the property of {@code owner} is to hold the entity with this key. */
  <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key);

  /** Sets the properties that were noted; called after the last row, with the statement closed. */
  void complete();
}
