package dev.plinth.dao;

import java.util.Optional;

/**
 * Reads the rows of a view whose entity has a key.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public interface KeyedViewRows<E, K> extends ViewRows<E> {

  /** The row with this key. */
  Optional<E> find(K key);

  /**
   * The row with this key.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  E get(K key);

  /** Whether there is a row with this key. */
  boolean exists(K key);
}
