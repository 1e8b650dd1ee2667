package dev.plinth.session;

import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.ToOne;
import dev.plinth.error.UnreadableValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The to-one properties whose entities are not in the session yet; completed by one statement per
 * target type and level.
 */
final class AwaitedReferences {

  private final IdentityMap map;
  private final AssembledEntities assembled;
  private final List<Awaited<?>> noted = new ArrayList<>();
  private final Map<ReferencedKey<?>, Map<Object, Supplier<?>>> byUnique = new HashMap<>();
  private Map<ReferencedKey<?>, Awaited<?>> open = new LinkedHashMap<>();

  AwaitedReferences(IdentityMap map, AssembledEntities assembled) {
    this.map = map;
    this.assembled = assembled;
  }

  /** Sets the property at once if the entity is known, else takes note of it. */
  <E, T> void refer(EntityType<T> target, ToOne<E, T> relation, E owner, Object key) {
    EntityEntry<T> known = relation.referenced().isPrimary() ? map.find(target, key) : null;
    if (known == null) {
      await(target, relation, key).add(new Reference<>(relation, owner, key));
    } else {
      relation.set(owner, known.entity());
    }
  }

  /** Takes note of an entity that has to be there; what waits for it. */
  @SuppressWarnings("unchecked") // open pairs a key with its own references
  <T> List<Reference<?, T>> await(EntityType<T> target, ToOne<?, T> relation, Object key) {
    ReferencedKey<T> by = relation.referenced();
    return ((Awaited<T>) open.computeIfAbsent(by, unseen -> new Awaited<>(target, by)))
        .waiting.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** The entity that was awaited, or made of what was. */
  <T> T related(EntityType<T> target, ToOne<?, T> relation, Object key) {
    Supplier<T> known = find(target, relation.referenced(), key);
    if (known == null) {
      throw missing(relation, key);
    }
    return known.get();
  }

  @SuppressWarnings("unchecked") // byUnique pairs a key with its own entities
  private <T> @Nullable Supplier<T> find(EntityType<T> target, ReferencedKey<T> by, Object value) {
    return by.isPrimary()
        ? assembled.find(target, value)
        : (Supplier<T>) byUnique.getOrDefault(by, Map.of()).get(value);
  }

  /** Reads what is missing, level by level. */
  void read(SessionLoading loading, EntityReader reader) {
    while (!open.isEmpty()) {
      Map<ReferencedKey<?>, Awaited<?>> level = open;
      open = new LinkedHashMap<>();
      for (Awaited<?> awaited : level.values()) {
        read(awaited, loading, reader);
        noted.add(awaited);
      }
    }
  }

  private <T> void read(Awaited<T> awaited, SessionLoading loading, EntityReader reader) {
    if (!awaited.by.isPrimary()) {
      byUnique.computeIfAbsent(awaited.by, by -> known(awaited));
    }
    List<Object> missing = new ArrayList<>();
    for (Object key : awaited.waiting.keySet()) {
      if (find(awaited.target, awaited.by, key) == null) {
        missing.add(key);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    if (awaited.by.isPrimary()) {
      reader.read(awaited.target, missing, loading);
    } else {
      byUnique
          .computeIfAbsent(awaited.by, by -> known(awaited))
          .putAll(reader.read(awaited.by, missing, loading));
    }
  }

  /** Those that the session has, or that are being read, by their unique key. */
  private <T> Map<Object, Supplier<?>> known(Awaited<T> awaited) {
    Map<Object, Supplier<?>> known = new HashMap<>();
    map.byUnique(awaited.target, awaited.by)
        .forEach((value, entry) -> known.put(value, entry::entity));
    return known;
  }

  /** Sets the properties, to entities that are there by now. */
  void set() {
    noted.forEach(this::set);
    noted.clear();
  }

  private <T> void set(Awaited<T> awaited) {
    awaited.waiting.forEach(
        (key, references) -> {
          Supplier<T> entity = find(awaited.target, awaited.by, key);
          references.forEach(reference -> reference.set(entity));
        });
  }

  /** The refusal of a reference to a row that is not there. */
  private static UnreadableValueException missing(ToOne<?, ?> relation, Object key) {
    return new UnreadableValueException(
        relation.columns().get(0).table(),
        relation.columns().get(0).name(),
        "refers to the row "
            + key
            + " of "
            + relation.target().tableName()
            + ", which is not there");
  }

  /** The properties that refer to entities of one type, all by the same key of theirs. */
  private static final class Awaited<T> {

    private final EntityType<T> target;
    private final ReferencedKey<T> by;
    private final Map<Object, List<Reference<?, T>>> waiting = new LinkedHashMap<>();

    Awaited(EntityType<T> target, ReferencedKey<T> by) {
      this.target = target;
      this.by = by;
    }
  }

  /** One property that waits for its entity. */
  record Reference<E, T>(ToOne<E, T> relation, E owner, Object key) {

    void set(@Nullable Supplier<T> entity) {
      if (entity == null) {
        throw missing(relation, key);
      }
      relation.set(owner, entity.get());
    }
  }
}
