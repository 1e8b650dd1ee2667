package dev.plinth.session;

import dev.plinth.dao.Ref;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.ToOne;
import java.util.HashMap;
import java.util.Map;

/** The references that one query has read and that are loaded on demand, by what they refer to. */
final class LazyReferences {

  private final IdentityMap map;
  private final EntityReader reader;
  private final Map<ReferencedKey<?>, RefGroup<?>> groups = new HashMap<>();

  LazyReferences(IdentityMap map, EntityReader reader) {
    this.map = map;
    this.reader = reader;
  }

  /** A reference to the row with this key; loaded if the session has its entity. */
  @SuppressWarnings("unchecked") // groups pairs a key with its own references
  <T> Ref<T> ref(EntityType<T> target, ToOne<?, T> relation, Object key) {
    ReferencedKey<T> by = relation.referenced();
    EntityEntry<T> known = by.isPrimary() ? map.find(target, key) : null;
    if (known == null) {
      return ((RefGroup<T>)
              groups.computeIfAbsent(by, unseen -> new RefGroup<>(target, by, map, reader)))
          .ref(key);
    }
    Ref<T> ref = Ref.toKey(relation, key);
    ref.fill(known.entity());
    return ref;
  }
}
