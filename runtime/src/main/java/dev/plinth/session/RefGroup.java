package dev.plinth.session;

import dev.plinth.dao.Ref;
import dev.plinth.dao.RefLoader;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.error.NoSuchEntityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** References to one entity type that were read together; the first touch of one loads them all. */
final class RefGroup<T> implements RefLoader {

  private final EntityType<T> target;
  private final ReferencedKey<T> by;
  private final IdentityMap map;
  private final EntityReader reader;
  private List<Ref<T>> waiting = new ArrayList<>();

  RefGroup(EntityType<T> target, ReferencedKey<T> by, IdentityMap map, EntityReader reader) {
    this.target = target;
    this.by = by;
    this.map = map;
    this.reader = reader;
  }

  /** A new reference of this group. */
  Ref<T> ref(Object key) {
    Ref<T> ref = Ref.toKey(by, key, this);
    waiting.add(ref);
    return ref;
  }

  /** Loads what is not loaded yet; without an open session nothing. */
  @Override
  public void load(Ref<?> touched) {
    if (reader.isClosed()) {
      return;
    }
    Map<Object, EntityEntry<T>> known = known();
    Set<Object> missing = new LinkedHashSet<>();
    for (Ref<T> ref : waiting) {
      if (!ref.isLoaded() && !known.containsKey(ref.key())) {
        missing.add(ref.key());
      }
    }
    reader.load(target, by, List.copyOf(missing));
    fill(known());
    if (!touched.isLoaded()) {
      throw new NoSuchEntityException(target.mapping().tableName(), touched.key());
    }
  }

  /** What the session has of that which is waited for. */
  private Map<Object, EntityEntry<T>> known() {
    if (!by.isPrimary()) {
      return map.byUnique(target, by);
    }
    Map<Object, EntityEntry<T>> known = new HashMap<>();
    for (Ref<T> ref : waiting) {
      EntityEntry<T> entry = map.find(target, ref.key());
      if (entry != null) {
        known.put(ref.key(), entry);
      }
    }
    return known;
  }

  private void fill(Map<Object, EntityEntry<T>> known) {
    List<Ref<T>> open = new ArrayList<>();
    for (Ref<T> ref : waiting) {
      EntityEntry<T> entry = known.get(ref.key());
      if (!ref.isLoaded() && entry != null) {
        ref.fill(entry.entity());
      } else if (!ref.isLoaded()) {
        open.add(ref);
      }
    }
    waiting = open;
  }
}
