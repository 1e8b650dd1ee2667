package dev.plinth.session;

import dev.plinth.dao.ReferencedKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of one session, found by instance and by key; one instance per key. */
final class IdentityMap {

  /** Many units of work are small, and large ones grow it. */
  private static final int FEW = 4;

  private final IdentityHashMap<Object, EntityEntry<?>> byInstance = new IdentityHashMap<>(FEW);
  private final Map<EntityType<?>, Map<Object, EntityEntry<?>>> byKey = new HashMap<>();
  private List<EntityEntry<?>> inOrder = new ArrayList<>();
  private boolean handedOut;

  /** Takes an entity in, and its key if it has one. */
  void add(EntityEntry<?> entry) {
    entry.setManaged(true);
    byInstance.put(entry.entity(), entry);
    list(entry);
    if (entry.key() != null) {
      addKey(entry);
    }
  }

  private void list(EntityEntry<?> entry) {
    if (handedOut) {
      inOrder = new ArrayList<>(inOrder);
      handedOut = false;
    }
    inOrder.add(entry);
  }

  /** Lets an entity be found by its key. */
  void addKey(EntityEntry<?> entry) {
    byKey.computeIfAbsent(entry.type(), type -> new HashMap<>()).put(entry.presentKey(), entry);
  }

  /** Forgets an entity and its key. */
  void remove(EntityEntry<?> entry) {
    entry.setManaged(false);
    byInstance.remove(entry.entity());
    removeKey(entry);
  }

  /** Lets an entity no longer be found by its key. */
  void removeKey(EntityEntry<?> entry) {
    Map<Object, EntityEntry<?>> keys = byKey.get(entry.type());
    if (keys != null && entry.key() != null) {
      keys.remove(entry.key(), entry);
    }
  }

  /**
   * Runs {@code reading} while the keys of deleted entries mean them, whose rows are still there,
   * and not the pending ones that take the rows over.
   */
  void asStored(List<? extends EntityEntry<?>> deleted, Runnable reading) {
    List<EntityEntry<?>> successors = new ArrayList<>();
    for (EntityEntry<?> entry : deleted) {
      EntityEntry<?> successor = find(entry.type(), entry.presentKey());
      if (successor != null && successor != entry) {
        successors.add(successor);
        addKey(entry);
      }
    }
    try {
      reading.run();
    } finally {
      successors.forEach(this::addKey);
    }
  }

  /** The entry of this very instance. */
  @SuppressWarnings("unchecked") // an instance has its own type
  <E> @Nullable EntityEntry<E> find(E entity) {
    return (EntityEntry<E>) byInstance.get(entity);
  }

  /** The entry with this key. */
  @SuppressWarnings("unchecked") // byKey pairs a type with its entries
  <E> @Nullable EntityEntry<E> find(EntityType<E> type, Object key) {
    Map<Object, EntityEntry<?>> keys = byKey.get(type);
    return keys == null ? null : (EntityEntry<E>) keys.get(key);
  }

  /** The entry whose row has this value of what foreign keys refer to. */
  <E> @Nullable EntityEntry<E> find(EntityType<E> type, ReferencedKey<E> by, Object value) {
    return by.isPrimary() ? find(type, value) : byUnique(type, by).get(value);
  }

  /** The entries with rows by the values of a unique key. */
  <E> Map<Object, EntityEntry<E>> byUnique(EntityType<E> type, ReferencedKey<E> by) {
    Map<Object, EntityEntry<E>> byValue = new HashMap<>();
    for (EntityEntry<?> any : byKey.getOrDefault(type, Map.of()).values()) {
      EntityEntry<E> entry = type.cast(any);
      @Nullable Object[] stored = entry.stored();
      Object value = stored == null ? by.of(entry.entity()) : by.ofState(stored);
      if (value != null) {
        byValue.put(value, entry);
      }
    }
    return byValue;
  }

  /** The entry of this instance, or of another one with the same key. */
  <E> @Nullable EntityEntry<E> resolve(EntityType<E> type, E entity) {
    EntityEntry<E> own = find(entity);
    Object key = own == null ? type.mapping().key(entity) : null;
    return key == null ? own : find(type, key);
  }

  /** All entries in the order in which they came, as they are now; later changes don't show. */
  List<EntityEntry<?>> entries() {
    if (inOrder.size() > byInstance.size()) {
      inOrder = managedOnce();
    }
    handedOut = true;
    return inOrder;
  }

  private List<EntityEntry<?>> managedOnce() {
    List<EntityEntry<?>> managed = new ArrayList<>(byInstance.size());
    Set<EntityEntry<?>> listed =
        Collections.newSetFromMap(new IdentityHashMap<>(byInstance.size()));
    for (EntityEntry<?> entry : inOrder) {
      if (byInstance.get(entry.entity()) == entry && listed.add(entry)) {
        managed.add(entry);
      }
    }
    return managed;
  }

  /** Forgets everything. */
  void clear() {
    inOrder.forEach(entry -> entry.setManaged(false));
    inOrder = new ArrayList<>();
    handedOut = false;
    byInstance.clear();
    byKey.clear();
  }
}
