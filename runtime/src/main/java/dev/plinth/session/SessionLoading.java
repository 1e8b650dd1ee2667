package dev.plinth.session;

import dev.plinth.dao.Assembly;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.Loading;
import dev.plinth.dao.Ref;
import dev.plinth.dao.Row;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one query into the entities of a session: one instance per key, lazy lists that
 * load together, and references from the identity map first.
 */
final class SessionLoading implements Loading {

  private final EntityTypes types;
  private final IdentityMap map;
  private final EntityReader reader;
  private final AwaitedReferences awaited;
  private final AssembledEntities assembled;
  private final List<EntityEntry<?>> fresh = new ArrayList<>();
  private final LazyReferences references;
  private final List<LazyGroup<?, ?>> groups = new ArrayList<>();

  SessionLoading(EntityTypes types, IdentityMap map, EntityReader reader) {
    this.types = types;
    this.map = map;
    this.reader = reader;
    this.assembled = new AssembledEntities(map);
    this.awaited = new AwaitedReferences(map, assembled);
    this.references = new LazyReferences(map, reader);
  }

  @Override
  public <E> E entity(EntityMapping<E> mapping, Row row) {
    EntityType<E> type = types.of(mapping);
    Object key = type.mapping().rowKey(row);
    reader.reads(this);
    EntityEntry<E> known = map.find(type, key);
    if (known != null) {
      return known.entity();
    }
    return enter(type, type.mapping().read(row), key);
  }

  private <E> E enter(EntityType<E> type, E entity, Object key) {
    EntityEntry<E> entry = EntityEntry.read(type, entity, key);
    entry.collections().forEach(TrackedCollection::own);
    map.add(entry);
    fresh.add(entry);
    return entity;
  }

  @Override
  public <E> Supplier<E> later(EntityMapping<E> mapping, Row row) {
    if (!mapping.isAssembled()) {
      return Loading.super.later(mapping, row);
    }
    EntityType<E> type = types.of(mapping);
    Object key = type.mapping().rowKey(row);
    reader.reads(this);
    Supplier<E> known = assembled.find(type, key);
    if (known != null) {
      return known;
    }
    Assembly<E> assembly = mapping.assemble(row);
    return assembled.add(type, key, () -> enter(type, assembly.make(this), key));
  }

  @Override
  public <E, T> void await(ToOne<E, T> relation, Object key) {
    awaited.await(types.of(relation.target()), relation, key);
  }

  @Override
  public <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key) {
    return key == null ? null : awaited.related(types.of(relation.target()), relation, key);
  }

  @Override
  public <E, T> Collection<T> elements(ToMany<E, T> relation, E owner) {
    return group(relation, types.ofEntity(owner)).collection(owner);
  }

  @Override
  public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
    return group(relation, types.of(owner)).collection(null);
  }

  @SuppressWarnings("unchecked") // a group is made from its relation
  private <E, T> LazyGroup<E, T> group(ToMany<E, T> relation, EntityType<E> owner) {
    for (LazyGroup<?, ?> group : groups) {
      if (group.isOf(relation)) {
        return (LazyGroup<E, T>) group;
      }
    }
    CollectionRelation<E, T> linked = owner.toMany(relation);
    LazyGroup<E, T> group = new LazyGroup<>(linked, reader.collections());
    groups.add(group);
    return group;
  }

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    if (key != null) {
      awaited.refer(types.of(relation.target()), relation, owner, key);
    }
  }

  @Override
  public <E, T> Ref<T> ref(ToOne<E, T> relation, Object key) {
    return references.ref(types.of(relation.target()), relation, key);
  }

  /** Entities of a session know what they hold of this kind: it is read for all fresh ones. */
  @Override
  public <E, T> void inverse(InverseOne<E, T> relation, E owner) {}

  @Override
  public void complete() {
    try {
      InverseReferences inverses = new InverseReferences(this, reader);
      settle();
      while (inverses.complete(fresh)) {
        settle();
      }
      for (EntityEntry<?> entry : fresh) {
        entry.remember();
        entry.collections().forEach(TrackedCollection::checkHolder);
      }
    } catch (RuntimeException e) {
      abandon();
      throw e;
    }
    fresh.forEach(reader::hasRead);
    groups.forEach(LazyGroup::open);
    fresh.clear();
    reader.reads(null);
  }

  /**
   * Reads what entities refer to, and then makes those that are made of it; they may refer to more.
   */
  void settle() {
    do {
      awaited.read(this, reader);
    } while (assembled.make());
    awaited.set();
  }

  /** Forgets the entities that are not complete. */
  void abandon() {
    fresh.forEach(map::remove);
    fresh.clear();
  }

  /** The same loading for a query that is only a part of it, and does not complete it. */
  Loading part() {
    return new Part(this);
  }

  /** Leaves the completion to the whole. */
  private record Part(SessionLoading whole) implements Loading {

    @Override
    public <E> E entity(EntityMapping<E> mapping, Row row) {
      return whole.entity(mapping, row);
    }

    @Override
    public <E> Supplier<E> later(EntityMapping<E> mapping, Row row) {
      return whole.later(mapping, row);
    }

    @Override
    public <E, T> void await(ToOne<E, T> relation, Object key) {
      whole.await(relation, key);
    }

    @Override
    public <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key) {
      return whole.related(relation, key);
    }

    @Override
    public <E, T> Collection<T> elements(ToMany<E, T> relation, E owner) {
      return whole.elements(relation, owner);
    }

    @Override
    public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
      return whole.elementsFor(owner, relation);
    }

    @Override
    public <E, T> Ref<T> ref(ToOne<E, T> relation, Object key) {
      return whole.ref(relation, key);
    }

    @Override
    public <E, T> void inverse(InverseOne<E, T> relation, E owner) {
      whole.inverse(relation, owner);
    }

    @Override
    public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
      whole.refer(relation, owner, key);
    }

    @Override
    public void complete() {}
  }
}
