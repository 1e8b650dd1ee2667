package dev.plinth.dao;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a sorted result, by what comes before or after them. Rows that are inserted or
 * deleted meanwhile shift nothing.
 *
 * @param items the entities, in the order that was asked for, whichever way they were read
 * @param next the cursor for {@link Crud#pageAfter} or {@link Paging#after}; empty if there are no
 *     more rows
 * @param previous the cursor for {@link Crud#pageBefore} or {@link Paging#before}; empty if there
 *     are none before
 */
public record KeysetPage<E>(List<E> items, Optional<String> next, Optional<String> previous) {

  /** Copies the list. */
  public KeysetPage {
    items = List.copyOf(items);
  }

  /** Whether there are more rows. */
  public boolean hasNext() {
    return next.isPresent();
  }

  /** Whether there are rows before these. */
  public boolean hasPrevious() {
    return previous.isPresent();
  }
}
