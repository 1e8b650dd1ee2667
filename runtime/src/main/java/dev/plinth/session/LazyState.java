package dev.plinth.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of a lazy collection, which may not be there yet, and who loads them. */
final class LazyState<T, C extends Collection<T>> {

  private @Nullable Object owner;
  private final Function<List<T>, C> copy;
  private LazyGroup<?, T> group;
  private @Nullable C elements;

  LazyState(@Nullable Object owner, LazyGroup<?, T> group, Function<List<T>, C> copy) {
    this.owner = owner;
    this.group = group;
    this.copy = copy;
  }

  /** The entity whose property holds the collection; null before it is made. */
  @Nullable Object owner() {
    return owner;
  }

  /** Takes the entity that was made of the collection. */
  void own(Object made) {
    owner = made;
  }

  boolean isLoaded() {
    return elements != null;
  }

  /** The elements; loads them first if need be. */
  C loaded() {
    if (elements == null) {
      group.load();
    }
    if (elements == null) {
      throw group.refusal();
    }
    return elements;
  }

  /** Takes these elements as the loaded ones. */
  void fill(List<T> loaded) {
    elements = copy.apply(loaded);
  }

  /** Forgets the elements, so that the next touch reads them again. */
  void unload(LazyGroup<?, T> nextGroup) {
    elements = null;
    group = nextGroup;
  }

  @Override
  public String toString() {
    return elements == null ? "<not loaded>" : elements.toString();
  }
}
