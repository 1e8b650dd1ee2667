package dev.plinth.dao;

import java.util.List;
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

  /**
   * The rows with these keys, in as few statements as the database takes; each once, in the order
   * of its key. Keys without a row are left out.
   */
  List<E> findAllById(Iterable<? extends K> keys);

  /** Whether there is a row with this key. */
  boolean exists(K key);
}
