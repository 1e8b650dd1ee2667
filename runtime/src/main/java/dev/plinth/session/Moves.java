package dev.plinth.session;

import dev.plinth.error.RelationConflictException;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user put into, and took out of, the collections that one foreign key maps. */
final class Moves<E, T> {

  private final ToOneRelation<E, T> relation;
  private final IdentityHashMap<E, TrackedCollection<T, E>> claims = new IdentityHashMap<>();
  private final Set<E> released = Collections.newSetFromMap(new IdentityHashMap<>());

  Moves(ToOneRelation<E, T> relation) {
    this.relation = relation;
  }

  /** Compares a changed collection with its rows. */
  void collect(TrackedCollection<T, E> collection) {
    Collection<E> elements = collection.elements();
    List<E> stored = collection.stored();
    if (elements == null || stored == null) {
      return;
    }
    Set<E> before = identitySet(stored);
    for (E element : elements) {
      if (!before.contains(element)) {
        claim(element, collection);
      }
    }
    Set<E> after = identitySet(elements);
    for (E element : stored) {
      if (!after.contains(element)) {
        released.add(element);
      }
    }
  }

  private void claim(E element, TrackedCollection<T, E> collection) {
    TrackedCollection<T, E> other = claims.put(element, collection);
    if (other != null && other != collection) {
      throw new RelationConflictException(
          relation.owner().describe(element)
              + " was put into "
              + other
              + " and into "
              + collection
              + ": it can be in one only");
    }
  }

  private static <E> Set<E> identitySet(Collection<E> elements) {
    Set<E> set = Collections.newSetFromMap(new IdentityHashMap<>(elements.size() * 2));
    set.addAll(elements);
    return set;
  }

  /** The collection that the user put the entity into. */
  @Nullable TrackedCollection<T, E> claim(E entity) {
    return claims.get(entity);
  }

  /** Whether the user took the entity out of a collection. */
  boolean isReleased(E entity) {
    return released.contains(entity);
  }
}
