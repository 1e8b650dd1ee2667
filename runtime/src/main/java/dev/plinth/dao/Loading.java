package dev.plinth.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of one execution become entities, and what becomes of their relations. */
public interface Loading {

  /** The entity of the current row; {@code mapping.read(row)} unless it is known already. */
  <E> E entity(EntityMapping<E> mapping, Row row);

  /** The list that the owner's property starts with. */
  <E, T> List<T> list(ToMany<E, T> relation, E owner);

  /** Takes note that the property of {@code owner} is to hold the entity with this key. */
  <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key);

  /** Sets the properties that were noted; called after the last row, with the statement closed. */
  void complete();
}
