package dev.plinth.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Marks entities whose rows the next flush deletes. */
final class Deletions {

  private final IdentityMap map;
  private final UndoLog log;
  private final Set<EntityEntry<?>> marked = new LinkedHashSet<>();

  Deletions(IdentityMap map, UndoLog log) {
    this.map = map;
    this.log = log;
  }

  /** Marks a persistent entity. */
  void mark(EntityEntry<?> entry) {
    setMark(entry);
    log.add(() -> removeMark(entry));
  }

  /** Takes a mark back that no flush has acted on. */
  void unmark(EntityEntry<?> entry) {
    removeMark(entry);
    log.add(() -> setMark(entry));
  }

  private void setMark(EntityEntry<?> entry) {
    entry.become(EntityState.DELETED);
    marked.add(entry);
  }

  private void removeMark(EntityEntry<?> entry) {
    entry.become(EntityState.PERSISTENT);
    marked.remove(entry);
  }

  /** The entities whose rows the next flush deletes. */
  List<EntityEntry<?>> awaited() {
    return marked.isEmpty()
        ? List.of()
        : marked.stream().filter(e -> e.isManaged() && e.awaitsDelete()).toList();
  }

  /** Forgets what was deleted: the transaction is over. */
  void clear() {
    marked.clear();
  }

  /** Takes the marked entities out of the loaded collections of owners that stay. */
  void leaveCollections() {
    List<EntityEntry<?>> awaited = awaited();
    if (awaited.isEmpty()) {
      return;
    }
    awaited.forEach(this::leaveCollections);
    if (awaited.stream().anyMatch(entry -> entry.type().isJoined())) {
      map.entries().forEach(this::dropDeleted);
    }
  }

  /** The collections that a join table makes: nobody but they know their deleted elements. */
  private <E> void dropDeleted(EntityEntry<E> owner) {
    if (!owner.isDeleted()) {
      for (JoinedRelation<E, ?> join : owner.type().joins()) {
        dropDeleted(owner.collection(join));
      }
    }
  }

  private <E, T> void dropDeleted(TrackedCollection<E, T> collection) {
    Collection<T> elements = collection.elements();
    List<T> stored = collection.stored();
    if (elements == null || stored == null) {
      return;
    }
    for (T element : List.copyOf(stored)) {
      EntityEntry<T> entry = map.find(element);
      if (entry != null && entry.awaitsDelete()) {
        collection.remove(element);
      }
    }
  }

  private <E> void leaveCollections(EntityEntry<E> entry) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      leaveCollections(entry, toOne);
    }
  }

  private <E, T> void leaveCollections(EntityEntry<E> entry, ToOneRelation<E, T> toOne) {
    T target = toOne.inverses().isEmpty() ? null : toOne.stored(entry);
    EntityEntry<T> owner = target == null ? null : map.resolve(toOne.target(), target);
    if (owner != null && !owner.isDeleted()) {
      for (ToManyRelation<T, E> inverse : toOne.inverses()) {
        owner.collection(inverse).remove(entry.entity());
      }
    }
  }
}
