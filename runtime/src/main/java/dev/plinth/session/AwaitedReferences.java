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
  private final List<Awaited<?>> noted = new ArrayList<>();
  private Map<EntityType<?>, Awaited<?>> byTarget = new LinkedHashMap<>();

  AwaitedReferences(IdentityMap map) {
    this.map = map;
  }

  /** Sets the property at once if the entity is known, else takes note of it. */
  <E, T> void refer(EntityType<T> target, ToOne<E, T> relation, E owner, Object key) {
    EntityEntry<T> known = map.find(target, key);
    if (known == null) {
      await(target, key).add(new Reference<>(relation, owner, key));
    } else {
      relation.set(owner, known.entity());
    }
  }

  /** Takes note of an entity that has to be there; what waits for it. */
  @SuppressWarnings("unchecked") // byTarget pairs a type with its own references
  <T> List<Reference<?, T>> await(EntityType<T> target, Object key) {
    return ((Awaited<T>) byTarget.computeIfAbsent(target, type -> new Awaited<>(target)))
        .byKey.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** Reads what is missing, level by level. */
  void read(SessionLoading loading, EntityReader reader, AssembledEntities assembled) {
    while (!byTarget.isEmpty()) {
      Map<EntityType<?>, Awaited<?>> level = byTarget;
      byTarget = new LinkedHashMap<>();
      for (Awaited<?> awaited : level.values()) {
        awaited.read(assembled, loading, reader);
        noted.add(awaited);
      }
    }
  }

  /** Sets the properties, to entities that are there by now. */
  void set() {
    noted.forEach(awaited -> awaited.set(map));
    noted.clear();
  }

  /** The refusal of a reference to a row that is not there. */
  static UnreadableValueException missing(ToOne<?, ?> relation, Object key) {
    return new UnreadableValueException(
        relation.columns().get(0).table(),
        relation.columns().get(0).name(),
        "refers to the row "
            + key
            + " of "
            + relation.target().tableName()
            + ", which is not there");
  }

  /** The properties that refer to entities of one type. */
  private static final class Awaited<T> {

    private final EntityType<T> target;
    private final Map<Object, List<Reference<?, T>>> byKey = new LinkedHashMap<>();

    Awaited(EntityType<T> target) {
      this.target = target;
    }

    void read(AssembledEntities assembled, SessionLoading loading, EntityReader reader) {
      List<Object> missing = new ArrayList<>();
      for (Object key : byKey.keySet()) {
        if (assembled.find(target, key) == null) {
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
  record Reference<E, T>(ToOne<E, T> relation, E owner, Object key) {

    void set(@Nullable EntityEntry<T> entry) {
      if (entry == null) {
        throw missing(relation, key);
      }
      relation.set(owner, entry.entity());
    }
  }
}
