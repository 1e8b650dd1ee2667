package dev.plinth.dao;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes the rows of one table, one row per entity; nothing cascades.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public interface Crud<E, K> {

  /** Inserts a row. Returns the entity with its generated key; a new instance for records. */
  E insert(E entity);

  /**
   * Inserts many rows in one transaction and in few statements. Returns the entities in the given
   * order, as {@link #insert} does.
   */
  List<E> insertAll(Iterable<? extends E> entities);

  /**
   * Writes all columns of the row with this key.
   *
   * @return the entity as its row is now; a new instance for records with a version, a time of
   *     update or columns that the database computes
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   * @throws dev.plinth.error.StaleVersionException if the row has not the entity's version
   */
  E update(E entity);

  /**
   * Deletes the row with this entity's key. Returns whether there was one.
   *
   * @throws dev.plinth.error.StaleVersionException if there is none with the entity's version,
   *     where entities have one
   */
  boolean delete(E entity);

  /** Deletes the row with this key. Returns whether there was one. */
  boolean deleteById(K key);

  /** The entity with this key. */
  Optional<E> find(K key);

  /**
   * The entity with this key.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  E get(K key);

  /** All entities, ordered by key. */
  List<E> findAll();

  /** All entities, read as the stream goes; close it. */
  Stream<E> stream();

  /** The number of rows. */
  long count();

  /** Whether there is a row with this key. */
  boolean exists(K key);
}
