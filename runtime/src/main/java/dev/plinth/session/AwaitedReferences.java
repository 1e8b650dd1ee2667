package dev.plinth.session;

import dev.plinth.dao.ToOne;
import dev.plinth.error.UnreadableValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The to-one properties whose entities are not in the session yet; completed by one statement per
 * target type and level.
 */
final class AwaitedReferences {

  private final IdentityMap map;
  private Map<EntityType<?>, Awaited<?>> byTarget = new LinkedHashMap<>();

  AwaitedReferences(IdentityMap map) {
    this.map = map;
  }

  /** Sets the property at once if the entity is known, else takes note of it. */
  @SuppressWarnings("unchecked") // byTarget pairs a type with its own references
  <E, T> void refer(EntityType<T> target, ToOne<E, T> relation, E owner, Object key) {
    EntityEntry<T> known = map.find(target, key);
    if (known != null) {
      relation.set(owner, known.entity());
      return;
    }
    Awaited<T> awaited =
        (Awaited<T>) byTarget.computeIfAbsent(target, type -> new Awaited<>(target));
    awaited
        .byKey
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Reference<>(relation, owner, key));
  }

  /** Reads what is missing, level by level, and sets the properties. */
  void complete(SessionLoading loading, EntityReader reader) {
    List<Awaited<?>> noted = new ArrayList<>();
    while (!byTarget.isEmpty()) {
      Map<EntityType<?>, Awaited<?>> level = byTarget;
      byTarget = new LinkedHashMap<>();
      for (Awaited<?> awaited : level.values()) {
        awaited.read(map, loading, reader);
        noted.add(awaited);
      }
    }
    noted.forEach(awaited -> awaited.set(map));
  }

  /** The properties that refer to entities of one type. */
  private static final class Awaited<T> {

    private final EntityType<T> target;
    private final Map<Object, List<Reference<?, T>>> byKey = new LinkedHashMap<>();

    Awaited(EntityType<T> target) {
      this.target = target;
    }

    void read(IdentityMap map, SessionLoading loading, EntityReader reader) {
      List<Object> missing = new ArrayList<>();
      for (Object key : byKey.keySet()) {
        if (map.find(target, key) == null) {
          missing.add(key);
        }
      }
      if (!missing.isEmpty()) {
        reader.read(target, missing, loading);
      }
    }

    void set(IdentityMap map) {
      byKey.forEach(
          (key, references) -> {
            EntityEntry<T> entry = map.find(target, key);
            references.forEach(reference -> reference.set(entry));
          });
    }
  }

  /** One property that waits for its entity. */
  private record Reference<E, T>(ToOne<E, T> relation, E owner, Object key) {

    void set(@Nullable EntityEntry<T> entry) {
      if (entry == null) {
        throw new UnreadableValueException(
            relation.columns().get(0).table(),
            relation.columns().get(0).name(),
            "refers to the row "
                + key
                + " of "
                + relation.target().tableName()
                + ", which is not there");
      }
      relation.set(owner, entry.entity());
    }
  }
}
