package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.error.NoSuchEntityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the queries of a session itself: by key, by many keys, and the elements of collections. */
final class EntityReader {

  private final EntityTypes types;
  private final IdentityMap map;
  private final SessionConnection connection;
  private final UndoLog log;
  private final CollectionLoader collections;
  private @Nullable SessionLoading incomplete;

  EntityReader(EntityTypes types, IdentityMap map, SessionConnection connection, UndoLog log) {
    this.types = types;
    this.map = map;
    this.connection = connection;
    this.log = log;
    this.collections = new CollectionLoader(map, this, log);
  }

  /** Reads elements for many owners at once. */
  CollectionLoader collections() {
    return collections;
  }

  /** What becomes of the rows of one query. */
  SessionLoading loading() {
    abandonIncomplete();
    return new SessionLoading(types, map, this);
  }

  /** Takes note of the query whose entities are not complete yet; null if it is. */
  void reads(@Nullable SessionLoading loading) {
    incomplete = loading;
  }

  /** Takes note of an entity that is complete; a rollback may take its row back. */
  void hasRead(EntityEntry<?> entry) {
    log.onceWrittenByOthers(() -> map.remove(entry));
  }

  /** Forgets the entities of a query that failed before they were complete. */
  void abandonIncomplete() {
    if (incomplete != null) {
      incomplete.abandon();
      incomplete = null;
    }
  }

  /** The entity with this key, from its row. */
  <E> Optional<E> find(EntityType<E> type, Object key) {
    EntityMapping<E> mapping = type.mapping();
    try (Execution find = connection.source().prepare(mapping.selectByKey())) {
      bindKey(mapping, find, key);
      return find.optional(mapping);
    }
  }

  /** Only the generated code knows the type of the key: its cast is what checks the user's. */
  private static <E> void bindKey(EntityMapping<E> mapping, Execution find, Object key) {
    try {
      mapping.bindKey(find, 1, key);
    } catch (ClassCastException e) {
      throw WrongKeyType.refusal(mapping, key);
    }
  }

  /** Reads the rows with these keys as a part of {@code loading}. */
  <E> void read(EntityType<E> type, List<Object> keys, SessionLoading loading) {
    EntityMapping<E> mapping = type.mapping();
    connection.reading(
        loading.part(),
        source ->
            type.byKeys()
                .run(
                    source::prepare,
                    mapping,
                    keys,
                    select -> select.rows(row -> loading.later(mapping, row))));
  }

  /** Reads the rows with these values of a unique key as a part of {@code loading}. */
  <E> Map<Object, Supplier<E>> read(
      ReferencedKey<E> by, List<Object> values, SessionLoading loading) {
    Map<Object, Supplier<E>> read = new HashMap<>();
    connection.reading(
        loading.part(),
        source ->
            by.select()
                .run(
                    source::prepare,
                    by,
                    values,
                    select ->
                        select.rows(
                            row -> {
                              Supplier<E> entity = loading.later(by.mapping(), row);
                              Object value = by.ofRow(row);
                              if (value != null) {
                                read.put(value, entity);
                              }
                              return entity;
                            })));
    return read;
  }

  /** Whether the session is closed, so that nothing can be read any more. */
  boolean isClosed() {
    return connection.isClosed();
  }

  /** Reads the rows with these values of what foreign keys refer to. */
  <E> void load(EntityType<E> type, ReferencedKey<E> by, List<Object> values) {
    SessionLoading loading = loading();
    if (by.isPrimary()) {
      read(type, values, loading);
    } else {
      read(by, values, loading);
    }
    loading.complete();
  }

  /** Reads the elements of the owners with these keys into their lists. */
  <E, T> void elements(
      CollectionRelation<E, T> relation, List<Object> keys, Map<Object, List<T>> byOwner) {
    SessionLoading loading = loading();
    elements(relation, keys, byOwner, loading);
    loading.complete();
  }

  /** As {@link #elements(CollectionRelation, List, Map)}, as a part of {@code loading}. */
  <E, T> void elements(
      CollectionRelation<E, T> relation,
      List<Object> keys,
      Map<Object, List<T>> byOwner,
      SessionLoading loading) {
    ReferencedKey<E> owner = relation.ownerKey();
    EntityMapping<T> target = relation.target().mapping();
    int foreignKey = relation.ownerPosition();
    List<Element<T>> read = new ArrayList<>();
    connection.reading(
        loading.part(),
        source ->
            relation
                .elements()
                .run(
                    source::prepare,
                    owner,
                    keys,
                    select ->
                        read.addAll(
                            select.rows(
                                row ->
                                    new Element<>(
                                        owner.read(row, foreignKey),
                                        loading.later(target, row))))));
    if (target.isAssembled()) {
      loading.settle();
    }
    read.forEach(each -> byOwner.getOrDefault(each.owner, new ArrayList<>()).add(each.get()));
  }

  /** The column values that the row has now, in place of those of the entity. */
  <E> void refresh(EntityEntry<E> entry) {
    EntityMapping<E> mapping = entry.type().mapping();
    SessionLoading loading = loading();
    RefreshLoading refreshing = new RefreshLoading(loading);
    List<Supplier<E>> copies = new ArrayList<>();
    connection.reading(
        refreshing,
        source -> {
          try (Execution find = source.prepare(mapping.selectByKey())) {
            mapping.bindKey(find, 1, entry.presentKey());
            copies.addAll(find.rows(row -> refreshing.later(mapping, row)));
          }
        });
    loading.complete();
    if (copies.isEmpty()) {
      throw new NoSuchEntityException(mapping.tableName(), entry.presentKey());
    }
    @Nullable Object @Nullable [] before = entry.stored();
    log.add(() -> entry.setStored(before));
    mapping.restore(entry.entity(), mapping.state(copies.get(0).get()));
    entry.remember();
  }

  /** An element and the key of its owner. */
  private record Element<T>(Object owner, Supplier<T> element) {

    T get() {
      return element.get();
    }
  }
}
