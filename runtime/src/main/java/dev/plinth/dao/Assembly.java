package dev.plinth.dao;

/**
 * An entity whose row was read, to be made as soon as the entities are there that its constructor
 * takes.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface Assembly<E> {

  /** Makes the entity, of what {@code loading} has read for it. */
  E make(Loading loading);
}
