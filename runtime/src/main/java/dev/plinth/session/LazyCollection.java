package dev.plinth.session;

import dev.plinth.dao.Loadable;
import java.util.Collection;

/** A collection whose elements are read by the first method that is called. */
sealed interface LazyCollection<T> extends Collection<T>, Loadable permits LazyList, LazySet {

  /** The elements, and who loads them. */
  LazyState<T, ?> state();

  @Override
  default boolean isLoaded() {
    return state().isLoaded();
  }
}
