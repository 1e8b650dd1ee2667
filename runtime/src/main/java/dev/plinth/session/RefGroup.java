package dev.plinth.session;

import dev.plinth.dao.Ref;
import dev.plinth.dao.RefLoader;
import dev.plinth.error.NoSuchEntityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** References to one entity type that were read together; the first touch of one loads them all. */
final class RefGroup<T> implements RefLoader {

  private final EntityType<T> target;
  private final IdentityMap map;
  private final EntityReader reader;
  private List<Ref<T>> waiting = new ArrayList<>();

  RefGroup(EntityType<T> target, IdentityMap map, EntityReader reader) {
    this.target = target;
    this.map = map;
    this.reader = reader;
  }

  /** A new reference of this group. */
  Ref<T> ref(Object key) {
    Ref<T> ref = Ref.toKey(target.mapping(), key, this);
    waiting.add(ref);
    return ref;
  }

  /** Loads what is not loaded yet; without an open session nothing. */
  @Override
  public void load(Ref<?> touched) {
    if (reader.isClosed()) {
      return;
    }
    Set<Object> missing = new LinkedHashSet<>();
    for (Ref<T> ref : waiting) {
      if (!ref.isLoaded() && map.find(target, ref.key()) == null) {
        missing.add(ref.key());
      }
    }
    reader.load(target, List.copyOf(missing));
    List<Ref<T>> filled = waiting;
    waiting = new ArrayList<>();
    filled.forEach(this::fill);
    if (!touched.isLoaded()) {
      throw new NoSuchEntityException(target.mapping().tableName(), touched.key());
    }
  }

  private void fill(Ref<T> ref) {
    EntityEntry<T> entry = ref.isLoaded() ? null : map.find(target, ref.key());
    if (entry != null) {
      ref.fill(entry.entity());
    } else if (!ref.isLoaded()) {
      waiting.add(ref);
    }
  }
}
