package dev.plinth.session;

import dev.plinth.error.RelationConflictException;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes both sides of join tables agree: the user changes one collection, and the other one follows
 * if it is loaded. Finds the pairs that came and went.
 */
final class PairSync {

  private final IdentityMap map;
  private final Map<Pair<?, ?>, TrackedCollection<?, ?>> added = new LinkedHashMap<>();
  private final Map<Pair<?, ?>, TrackedCollection<?, ?>> removed = new LinkedHashMap<>();

  private PairSync(IdentityMap map) {
    this.map = map;
  }

  /** Compares all collections with their rows; to be done when all deletions are known. */
  static PairChanges run(IdentityMap map, Deletions deletions) {
    for (EntityEntry<?> entry : map.entries()) {
      if (entry.type().isJoined()) {
        return new PairSync(map).run(deletions);
      }
    }
    return PairChanges.NONE;
  }

  private PairChanges run(Deletions deletions) {
    List<EntityEntry<?>> cleared =
        deletions.awaited().stream().filter(entry -> entry.type().isJoined()).toList();
    for (EntityEntry<?> entry : map.entries()) {
      if (!entry.isDeleted() && !entry.type().joins().isEmpty()) {
        entry.collections().forEach(this::collect);
      }
    }
    follow();
    return new PairChanges(cleared, List.copyOf(removed.keySet()), List.copyOf(added.keySet()));
  }

  private <E, T> void collect(TrackedCollection<E, T> collection) {
    if (collection.relation() instanceof JoinedRelation<E, T> join && collection.isChanged()) {
      collect(join, collection);
    }
  }

  private <E, T> void collect(JoinedRelation<E, T> join, TrackedCollection<E, T> collection) {
    Collection<T> elements = collection.elements();
    List<T> stored = collection.stored();
    if (elements == null || stored == null) {
      return;
    }
    Set<T> before = identitySet(stored);
    for (T element : elements) {
      if (before.add(element)) {
        note(added, join, collection, element);
      }
    }
    Set<T> after = identitySet(elements);
    for (T element : stored) {
      if (after.add(element)) {
        note(removed, join, collection, element);
      }
    }
  }

  private <E, T> void note(
      Map<Pair<?, ?>, TrackedCollection<?, ?>> pairs,
      JoinedRelation<E, T> join,
      TrackedCollection<E, T> collection,
      T element) {
    EntityEntry<T> entry = map.find(element);
    if (entry == null) {
      return;
    }
    if (!entry.isDeleted()) {
      pairs.putIfAbsent(pair(join, collection.owner(), entry), collection);
    } else if (pairs == added) {
      throw new RelationConflictException(
          entry + " is deleted, but was put into " + collection + ": do one of them");
    }
  }

  private static <E, T> Pair<?, ?> pair(
      JoinedRelation<E, T> join, EntityEntry<E> owner, EntityEntry<T> element) {
    JoinedRelation<T, E> inverse = join.inverse();
    return inverse == null || join.isOwning()
        ? new Pair<>(join, owner, element)
        : new Pair<>(inverse, element, owner);
  }

  private void follow() {
    for (Pair<?, ?> pair : added.keySet()) {
      TrackedCollection<?, ?> taker = removed.get(pair);
      if (taker != null) {
        throw new RelationConflictException(
            pair
                + " were put together in "
                + added.get(pair)
                + " and taken apart in "
                + taker
                + ": do one of them");
      }
      follow(pair, true);
    }
    removed.keySet().forEach(pair -> follow(pair, false));
  }

  private static <E, T> void follow(Pair<E, T> pair, boolean isAdded) {
    change(pair.owner().collection(pair.relation()), pair.element().entity(), isAdded);
    JoinedRelation<T, E> inverse = pair.relation().inverse();
    if (inverse != null) {
      change(pair.element().collection(inverse), pair.owner().entity(), isAdded);
    }
  }

  private static <E, T> void change(
      TrackedCollection<E, T> collection, T element, boolean isAdded) {
    if (isAdded) {
      collection.add(element);
    } else {
      collection.remove(element);
    }
  }

  private static <T> Set<T> identitySet(Collection<T> elements) {
    Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>(elements.size() * 2));
    set.addAll(elements);
    return set;
  }
}
