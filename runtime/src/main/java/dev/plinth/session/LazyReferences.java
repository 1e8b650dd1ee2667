package dev.plinth.session;

import dev.plinth.dao.Ref;
import java.util.HashMap;
import java.util.Map;

/** The references that one query has read and that are loaded on demand, by what they refer to. */
final class LazyReferences {

  private final IdentityMap map;
  private final EntityReader reader;
  private final Map<EntityType<?>, RefGroup<?>> groups = new HashMap<>();

  LazyReferences(IdentityMap map, EntityReader reader) {
    this.map = map;
    this.reader = reader;
  }

  /** A reference to the row with this key; loaded if the session has its entity. */
  @SuppressWarnings("unchecked") // groups pairs a type with its own references
  <T> Ref<T> ref(EntityType<T> target, Object key) {
    EntityEntry<T> known = map.find(target, key);
    if (known == null) {
      return ((RefGroup<T>)
              groups.computeIfAbsent(target, type -> new RefGroup<>(target, map, reader)))
          .ref(key);
    }
    Ref<T> ref = Ref.toKey(target.mapping(), key);
    ref.fill(known.entity());
    return ref;
  }
}
