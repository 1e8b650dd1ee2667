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

  /** The number of rows. */
  long count();
}
