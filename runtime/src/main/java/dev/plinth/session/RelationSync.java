package dev.plinth.session;

import dev.plinth.error.RelationConflictException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes both sides of relations agree: the user changes the collection or the reference, and the
 * other one follows. Elements that leave a collection that removes orphans are deleted.
 */
final class RelationSync {

  private final IdentityMap map;
  private final CollectionLoader loader;
  private final Deletions deletions;
  private final Map<ToOneRelation<?, ?>, Moves<?, ?>> moves = new HashMap<>();

  RelationSync(IdentityMap map, CollectionLoader loader, Deletions deletions) {
    this.map = map;
    this.loader = loader;
    this.deletions = deletions;
  }

  void run() {
    List<TrackedCollection<?, ?>> changed = changed();
    loadReplaced(changed);
    changed.forEach(this::collect);
    map.entries().forEach(this::settle);
  }

  /** Where a flush has deleted the owner, its collections say nothing about the rows any more. */
  private List<TrackedCollection<?, ?>> changed() {
    List<TrackedCollection<?, ?>> changed = new ArrayList<>();
    for (EntityEntry<?> entry : map.entries()) {
      if (entry.isGone()) {
        continue;
      }
      for (TrackedCollection<?, ?> collection : entry.collections()) {
        if (collection.isChanged()) {
          changed.add(collection);
        }
      }
    }
    return changed;
  }

  /** A collection that was put in place of one that was not loaded: what did that one hold? */
  private void loadReplaced(List<TrackedCollection<?, ?>> changed) {
    Map<CollectionRelation<?, ?>, Replaced<?, ?>> replaced = new LinkedHashMap<>();
    for (TrackedCollection<?, ?> collection : changed) {
      if (collection.needsStored()) {
        note(replaced, collection);
      }
    }
    replaced.values().forEach(each -> each.load(loader));
  }

  @SuppressWarnings("unchecked") // pairs a relation with its own collections
  private static <E, T> void note(
      Map<CollectionRelation<?, ?>, Replaced<?, ?>> replaced, TrackedCollection<E, T> collection) {
    CollectionRelation<E, T> relation = collection.relation();
    ((Replaced<E, T>) replaced.computeIfAbsent(relation, r -> Replaced.of(relation)))
        .owners()
        .add(collection.owner());
  }

  private <E, T> void collect(TrackedCollection<E, T> collection) {
    if (collection.relation() instanceof ToManyRelation<E, T> relation) {
      moves(relation.mappedBy()).collect(collection);
    }
  }

  @SuppressWarnings("unchecked") // pairs a relation with its own moves
  private <E, T> Moves<E, T> moves(ToOneRelation<E, T> relation) {
    return (Moves<E, T>) moves.computeIfAbsent(relation, r -> new Moves<>(relation));
  }

  private <E> void settle(EntityEntry<E> entry) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      if (!toOne.inverses().isEmpty()) {
        settle(entry, toOne);
      }
    }
  }

  private <E, T> void settle(EntityEntry<E> entry, ToOneRelation<E, T> toOne) {
    T before = toOne.stored(entry);
    T now = toOne.get(entry.entity());
    Moves<E, T> noted = moves.isEmpty() ? null : moves(toOne);
    TrackedCollection<T, E> claim = noted == null ? null : noted.claim(entry.entity());
    T next = now;
    if (claim != null) {
      next = claimed(entry, toOne, before, now, claim);
    } else if (noted != null && noted.isReleased(entry.entity()) && toOne.isAsStored(entry)) {
      next = null;
    }
    if (entry.isDeleted()) {
      return;
    }
    if (next != now) {
      toOne.set(entry.entity(), next);
    }
    if (!toOne.isAsStored(entry)) {
      follow(entry, toOne, before, next);
    }
  }

  private static <E, T> T claimed(
      EntityEntry<E> entry,
      ToOneRelation<E, T> toOne,
      @Nullable T before,
      @Nullable T now,
      TrackedCollection<T, E> claim) {
    T claimant = claim.owner().entity();
    if (entry.isDeleted()) {
      throw new RelationConflictException(
          entry + " is deleted, but was put into " + claim + ": do one of them");
    }
    if (now != null && !toOne.isSame(now, claimant) && !toOne.isSame(now, before)) {
      throw new RelationConflictException(
          entry
              + " was put into "
              + claim
              + ", but its "
              + toOne.property()
              + " is "
              + toOne.target().describe(now)
              + ": set one side, or both to the same");
    }
    return claimant;
  }

  /** Lets the collections of the old and the new owner follow a reference. */
  private <E, T> void follow(
      EntityEntry<E> entry, ToOneRelation<E, T> toOne, @Nullable T before, @Nullable T next) {
    EntityEntry<T> old = before == null ? null : map.resolve(toOne.target(), before);
    EntityEntry<T> owner = next == null ? null : map.resolve(toOne.target(), next);
    for (ToManyRelation<T, E> inverse : toOne.inverses()) {
      if (old != null) {
        old.collection(inverse).remove(entry.entity());
      }
      if (owner != null) {
        owner.collection(inverse).add(entry.entity());
      }
      if (toOne.isAbsent(entry.entity()) && inverse.removesOrphans() && entry.isPersistent()) {
        deletions.mark(entry);
      }
    }
  }

  /** The owners of one relation whose old elements are to be read. */
  private record Replaced<E, T>(CollectionRelation<E, T> relation, List<EntityEntry<E>> owners) {

    static <E, T> Replaced<E, T> of(CollectionRelation<E, T> relation) {
      return new Replaced<>(relation, new ArrayList<>());
    }

    void load(CollectionLoader loader) {
      loader.load(relation, owners);
    }
  }
}
