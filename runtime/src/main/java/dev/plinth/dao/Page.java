package dev.plinth.dao;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some rows of a sorted result, by the number of the page.
 *
 * @param items the entities, in the order that was asked for
 * @param number the number of the page, from 1
 * @param size the most rows of a page
 * @param hasNext whether there are more rows
 * @param total the number of all rows, if it was asked for
 */
public record Page<E>(List<E> items, long number, int size, boolean hasNext, OptionalLong total) {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /** Whether there are rows before this page. */
  public boolean hasPrevious() {
    return number > 1;
  }

  /** The number of all pages, if the rows were counted. */
  public OptionalLong pages() {
    return total.isPresent()
        ? OptionalLong.of((total.getAsLong() + size - 1) / size)
        : OptionalLong.empty();
  }
}
