package dev.plinth.dao;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * Writes many rows in one transaction and in batches. Returns the entities in the given order, as
   * {@link #update} does.
   *
   * @throws dev.plinth.error.NoSuchEntityException if one has no row; nothing is written then
   * @throws dev.plinth.error.StaleVersionException if a row has not its entity's version
   */
  List<E> updateAll(Iterable<? extends E> entities);

  /**
   * Inserts the row of this entity, or overwrites the one with its key, whatever the version of
   * that. What is there keeps the time of its insert and gets the next version; a value that is
   * absent and has a default in the database stays as it is there.
   *
   * @return the entity as its row is now; a new instance for records that get values
   */
  E upsert(E entity);

  /** Upserts many rows in one transaction. Returns the entities in the given order. */
  List<E> upsertAll(Iterable<? extends E> entities);

  /**
   * Deletes the row with this entity's key. Returns whether there was one.
   *
   * @throws dev.plinth.error.StaleVersionException if there is none with the entity's version,
   *     where entities have one
   */
  boolean delete(E entity);

  /**
   * Deletes the rows of these entities in one transaction and in few statements. Returns how many
   * there were.
   *
   * @throws dev.plinth.error.StaleVersionException if a row is gone or has not its entity's
   *     version, where entities have one
   */
  int deleteAll(Iterable<? extends E> entities);

  /** Deletes the row with this key. Returns whether there was one. */
  boolean deleteById(K key);

  /** Deletes the rows with these keys, as many as they are. Returns how many there were. */
  int deleteAllById(Iterable<? extends K> keys);

  /** The entity with this key. */
  Optional<E> find(K key);

  /**
   * The entity with this key.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  E get(K key);

  /**
   * The entities with these keys, as many as they are. Each comes once, in the order of its key;
   * keys without a row are left out.
   */
  List<E> findAllById(Iterable<? extends K> keys);

  /** All entities, ordered by key. */
  List<E> findAll();

  /**
   * The rows of the page with a number.
   *
   * @throws dev.plinth.error.InvalidQueryException if the database can't sort by a column
   */
  Page<E> page(Paging<E> paging);

  /**
   * The rows behind a cursor, which {@link KeysetPage#next()} of an earlier page gives. A column
   * that takes NULL needs an order with {@code nullsFirst()} or {@code nullsLast()}.
   *
   * @param cursor null for the first page
   * @throws dev.plinth.error.InvalidCursorException if the cursor is none of this order
   * @throws dev.plinth.error.InvalidQueryException if rows can't be told apart in this order, or
   *     {@code paging} names a page by its number or wants a total
   */
  KeysetPage<E> pageAfter(Paging<E> paging, @Nullable String cursor);

  /**
   * The rows before a cursor, which {@link KeysetPage#previous()} gives, in the order that was
   * asked for. Else as {@link #pageAfter}.
   *
   * @param cursor null for the last page
   */
  KeysetPage<E> pageBefore(Paging<E> paging, @Nullable String cursor);

  /** All entities, read as the stream goes; close it. */
  Stream<E> stream();

  /** The number of rows. */
  long count();

  /** Whether there is a row with this key. */
  boolean exists(K key);
}
