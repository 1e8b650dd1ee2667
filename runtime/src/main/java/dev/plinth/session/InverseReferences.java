package dev.plinth.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one-to-one properties of entities that were just read, whose foreign key is on the other
 * side; completed by one statement per property and level.
 */
final class InverseReferences {

  private final SessionLoading loading;
  private final EntityReader reader;
  private int done;

  InverseReferences(SessionLoading loading, EntityReader reader) {
    this.loading = loading;
    this.reader = reader;
  }

  /**
   * Sets the properties of those entities that have come since the last call.
   *
   * @return whether there were any
   */
  boolean complete(List<EntityEntry<?>> fresh) {
    Map<ToManyRelation<?, ?>, Level<?, ?>> levels = new LinkedHashMap<>();
    for (EntityEntry<?> entry : fresh.subList(done, fresh.size())) {
      note(levels, entry);
    }
    done = fresh.size();
    levels.values().forEach(level -> level.complete(loading, reader, List.copyOf(fresh)));
    return !levels.isEmpty();
  }

  @SuppressWarnings("unchecked") // pairs a relation with its own owners
  private static <E> void note(
      Map<ToManyRelation<?, ?>, Level<?, ?>> levels, EntityEntry<E> entry) {
    for (ToManyRelation<E, ?> relation : entry.type().toManys()) {
      if (relation.isSingle() && relation.isOf(entry.entity())) {
        ((Level<E, ?>) levels.computeIfAbsent(relation, r -> Level.of(relation)))
            .owners()
            .add(entry);
      }
    }
  }

  /** The owners of one property. */
  private record Level<E, T>(ToManyRelation<E, T> relation, List<EntityEntry<E>> owners) {

    static <E, T> Level<E, T> of(ToManyRelation<E, T> relation) {
      return new Level<>(relation, new ArrayList<>());
    }

    void complete(SessionLoading loading, EntityReader reader, List<EntityEntry<?>> fresh) {
      Map<Object, List<T>> byOwner = known(fresh);
      List<EntityEntry<E>> missing = new ArrayList<>();
      for (EntityEntry<E> owner : owners) {
        if (!byOwner.containsKey(relation.ownerKey(owner))) {
          missing.add(owner);
        }
      }
      List<Object> keys = missing.stream().map(relation::ownerKey).toList();
      keys.forEach(key -> byOwner.put(key, new ArrayList<>(1)));
      reader.elements(relation, keys, byOwner, loading);
      for (EntityEntry<E> owner : owners) {
        reader.collections().takeOne(owner.collection(relation), rows(byOwner, owner));
      }
    }

    private List<T> rows(Map<Object, List<T>> byOwner, EntityEntry<E> owner) {
      return byOwner.getOrDefault(relation.ownerKey(owner), List.of());
    }

    /** Those that were read just before refer to the rows that they refer to in the database. */
    private Map<Object, List<T>> known(List<EntityEntry<?>> fresh) {
      Map<Object, List<T>> byOwner = new HashMap<>();
      for (EntityEntry<?> entry : fresh) {
        if (entry.type() == relation.target()) {
          T element = relation.target().cast(entry).entity();
          Object key = relation.mappedBy().key(element);
          if (key != null) {
            byOwner.put(key, List.of(element));
          }
        }
      }
      return byOwner;
    }
  }
}
