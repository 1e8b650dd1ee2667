package dev.plinth.dao;

import java.util.Set;
import java.util.Spliterator;

/** An {@link UnloadedCollection} for a property that holds a set. */
final class UnloadedSet<T> extends UnloadedCollection<T> implements Set<T> {

  UnloadedSet(ToMany<?, T> relation) {
    super(relation);
  }

  @Override
  public Spliterator<T> spliterator() {
    throw refusal();
  }
}
