package dev.plinth.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the elements of to-many properties, for many owners in one statement. */
final class CollectionLoader {

  private final IdentityMap map;
  private final EntityReader reader;
  private final UndoLog log;

  CollectionLoader(IdentityMap map, EntityReader reader, UndoLog log) {
    this.map = map;
    this.reader = reader;
    this.log = log;
  }

  /** The owner of a list, if it still is in the session with its row. */
  <E, T> Optional<EntityEntry<E>> managedOwner(
      CollectionRelation<E, T> relation, LazyCollection<T> list) {
    Class<E> type = relation.owner().mapping().entityType();
    Object owner = list.state().owner();
    return Optional.ofNullable(owner == null ? null : map.find(type.cast(owner)))
        .filter(e -> e.stored() != null);
  }

  /** Reads the elements of these owners, and fills those lists of theirs that are not loaded. */
  <E, T> void load(CollectionRelation<E, T> relation, List<EntityEntry<E>> owners) {
    Map<Object, List<T>> byOwner = new HashMap<>();
    List<Object> keys = new ArrayList<>(owners.size());
    for (EntityEntry<E> owner : owners) {
      keys.add(relation.ownerKey(owner));
      byOwner.put(relation.ownerKey(owner), new ArrayList<>());
    }
    reader.elements(relation, keys, byOwner);
    for (EntityEntry<E> owner : owners) {
      take(owner.collection(relation), byOwner.getOrDefault(relation.ownerKey(owner), List.of()));
    }
  }

  /** Gives up what is known of a loaded collection: a lazy list waits, another one is read. */
  <E, T> void refresh(TrackedCollection<E, T> collection) {
    Collection<T> current = collection.elements();
    collection.setStored(null);
    if (current instanceof LazyCollection<T> lazy) {
      unload(collection.relation(), lazy);
    } else if (current != null) {
      load(collection.relation(), List.of(collection.owner()));
      collection.restore(map);
    }
  }

  /** Takes what a property that holds one entity is to hold. */
  <E, T> void takeOne(TrackedCollection<E, T> collection, List<T> rows) {
    collection.setStored(rows);
    collection.relation().set(collection.owner().entity(), present(collection, rows));
  }

  private <E, T> void take(TrackedCollection<E, T> collection, List<T> rows) {
    Collection<T> current = collection.relation().get(collection.owner().entity());
    collection.setStored(rows);
    if (current instanceof LazyCollection<T> lazy && !lazy.isLoaded()) {
      lazy.state().fill(present(collection, rows));
      log.onceWritten(() -> forget(collection, lazy));
    } else {
      log.onceWritten(() -> collection.setStored(null));
    }
  }

  /** What a rollback does to a list that was read after rows were written: it is read again. */
  private <E, T> void forget(TrackedCollection<E, T> collection, LazyCollection<T> lazy) {
    collection.setStored(null);
    unload(collection.relation(), lazy);
  }

  /** Lets the next touch of a list read it again. */
  <E, T> void unload(CollectionRelation<E, T> relation, LazyCollection<T> lazy) {
    new LazyGroup<>(relation, this).takeBack(lazy);
  }

  /** The rows without those that the session has deleted, or given to another owner, meanwhile. */
  private <E, T> List<T> present(TrackedCollection<E, T> collection, List<T> rows) {
    List<T> present = new ArrayList<>(rows.size());
    for (T row : rows) {
      EntityEntry<T> entry = map.find(row);
      boolean isHere = collection.relation().isHere(collection.owner().entity(), row);
      if (isHere && entry != null && !entry.isDeleted()) {
        present.add(row);
      }
    }
    return present;
  }
}
