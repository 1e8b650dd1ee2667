package dev.plinth.dao;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the rows of a view.
 *
 * @param <E> the entity
 */
public interface ViewRows<E> {

  /** All rows, ordered by key where there is one. */
  List<E> findAll();

  /** All rows, read as the stream goes; close it. */
  Stream<E> stream();

  /**
   * The rows of the page with a number.
   *
   * @throws dev.plinth.error.InvalidQueryException if there is neither a key nor an order, or the
   *     database can't sort by a column
   */
  Page<E> page(Paging<E> paging);

  /** The number of rows. */
  long count();
}
