package dev.plinth.session;

import dev.plinth.dao.Deferred;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entities of one query that are made of others, once these are read. */
final class AssembledEntities {

  private final IdentityMap map;
  private final Map<EntityType<?>, Map<Object, Supplier<?>>> byKey = new HashMap<>();
  private List<Deferred<?>> unmade = new ArrayList<>();

  AssembledEntities(IdentityMap map) {
    this.map = map;
  }

  /** Takes note of an entity that {@code maker} makes later. */
  <E> Supplier<E> add(EntityType<E> type, Object key, Supplier<E> maker) {
    Deferred<E> made = Deferred.of(maker);
    byKey.computeIfAbsent(type, unseen -> new HashMap<>()).put(key, made);
    unmade.add(made);
    return made;
  }

  /** What gives the entity that is in the session, or will be; null if it is not read. */
  @SuppressWarnings("unchecked") // byKey pairs a type with its own entities
  <E> @Nullable Supplier<E> find(EntityType<E> type, Object key) {
    EntityEntry<E> known = map.find(type, key);
    if (known != null) {
      return known::entity;
    }
    return (Supplier<E>) byKey.getOrDefault(type, Map.of()).get(key);
  }

  /** Makes them; whether there were any. */
  boolean make() {
    List<Deferred<?>> complete = unmade;
    unmade = new ArrayList<>();
    complete.forEach(Deferred::make);
    return !complete.isEmpty();
  }
}
