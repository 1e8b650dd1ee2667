package dev.plinth.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The loading of a data access object: to-many properties stay unloaded, to-one properties are
 * filled after the query with one statement per related entity and level. Within one call there is
 * one instance per key.
 */
final class PlainLoading implements Loading {

  private final LoadingSource source;
  private final Map<Class<?>, List<RelatedEntities<?>>> related = new LinkedHashMap<>();
  private final Map<InverseOne<?, ?>, InverseEntities<?, ?>> inverses = new LinkedHashMap<>();
  private final List<Read<?>> read = new ArrayList<>();
  private final List<Read<?>> taken = new ArrayList<>();
  private List<Deferred<?>> unmade = new ArrayList<>();
  private boolean completing;

  PlainLoading(LoadingSource source) {
    this.source = source;
  }

  @Override
  public <E> E entity(EntityMapping<E> mapping, Row row) {
    E entity = mapping.read(row);
    read.add(new Read<>(mapping, mapping.rowKey(row), entity, null));
    return entity;
  }

  @Override
  public <E> Supplier<E> later(EntityMapping<E> mapping, Row row) {
    if (!mapping.isAssembled()) {
      return Loading.super.later(mapping, row);
    }
    Assembly<E> assembly = mapping.assemble(row);
    Object key = mapping.rowKey(row);
    Deferred<E> made = Deferred.of(() -> make(mapping, key, assembly));
    unmade.add(made);
    read.add(new Read<>(mapping, key, null, made));
    related(mapping.entityType()).forEach(entities -> entities.expect(row, made));
    return made;
  }

  private <E> E make(EntityMapping<E> mapping, Object key, Assembly<E> assembly) {
    E entity = assembly.make(this);
    know(new Read<>(mapping, key, entity, null));
    return entity;
  }

  @Override
  public <E, T> void await(ToOne<E, T> relation, Object key) {
    related(relation.referenced()).want(key);
  }

  @Override
  public <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key) {
    return key == null ? null : related(relation.referenced()).get(key);
  }

  @Override
  public <E, T> Collection<T> elements(ToMany<E, T> relation, E owner) {
    return relation.unloaded();
  }

  @Override
  public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
    return relation.unloaded();
  }

  @Override
  public <E, T> Ref<T> ref(ToOne<E, T> relation, Object key) {
    return Ref.toKey(relation, key);
  }

  @Override
  @SuppressWarnings("unchecked") // a relation and its own entities
  public <E, T> void inverse(InverseOne<E, T> relation, E owner) {
    ((InverseEntities<E, T>)
            inverses.computeIfAbsent(relation, unseen -> new InverseEntities<>(relation)))
        .want(owner);
  }

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    if (key == null) {
      relation.set(owner, null);
    } else {
      related(relation.referenced()).refer(relation, owner, key);
    }
  }

  /** Loads level by level; what is loaded may refer to more. */
  @Override
  public void complete() {
    if (completing) {
      return;
    }
    completing = true;
    take();
    settle();
    while (loadInverses()) {
      settle();
    }
    taken.clear();
    completing = false;
  }

  /** What is made of others may have properties that refer to more. */
  private void settle() {
    while (loadReferred() || make()) {
      take();
    }
  }

  private boolean make() {
    List<Deferred<?>> complete = unmade;
    unmade = new ArrayList<>();
    complete.forEach(Deferred::make);
    return !complete.isEmpty();
  }

  private boolean loadReferred() {
    List<RelatedEntities<?>> level =
        related.values().stream().flatMap(List::stream).filter(RelatedEntities::areWanted).toList();
    for (RelatedEntities<?> entities : level) {
      entities.load(source, this);
      take();
      entities.checkFound();
    }
    return !level.isEmpty();
  }

  private boolean loadInverses() {
    List<InverseEntities<?, ?>> level =
        inverses.values().stream().filter(InverseEntities::areWanted).toList();
    level.forEach(this::loadInverse);
    return !level.isEmpty();
  }

  private <E, T> void loadInverse(InverseEntities<E, T> inverse) {
    ToOne<T, E> mappedBy = inverse.relation().mappedBy();
    RelatedEntities<E> owners = related(mappedBy.referenced());
    inverse.wanted().forEach(owner -> owners.know(Keys.of(mappedBy.target(), owner), owner));
    RelatedEntities<T> elements = related(ReferencedKey.primary(inverse.relation().target()));
    inverse.load(source, this, elements);
    take();
    settle();
    inverse.set(elements);
  }

  private void take() {
    read.forEach(this::know);
    read.clear();
  }

  /** An entity of the query itself may be what another one refers to. */
  private void know(Read<?> entity) {
    taken.add(entity);
    related(entity.mapping.entityType()).forEach(entity::enter);
  }

  private List<RelatedEntities<?>> related(Class<?> type) {
    return related.getOrDefault(type, List.of());
  }

  private <T> RelatedEntities<T> related(ReferencedKey<T> key) {
    Class<T> type = key.mapping().entityType();
    for (RelatedEntities<?> known : related(type)) {
      if (known.isBy(key)) {
        return known.of(key);
      }
    }
    RelatedEntities<T> made = new RelatedEntities<>(key);
    related.computeIfAbsent(type, unseen -> new ArrayList<>(1)).add(made);
    for (Read<?> entity : taken) {
      if (entity.mapping.entityType() == type) {
        entity.enter(made);
      }
    }
    return made;
  }

  /**
   * An entity, or what makes it of others, and its key, which it may not have itself yet: it may
   * consist of references.
   */
  private record Read<E>(
      EntityMapping<E> mapping, Object key, @Nullable E entity, @Nullable Supplier<E> made) {

    void enter(RelatedEntities<?> entities) {
      if (entity != null) {
        entities.know(key, entity);
      } else if (made != null) {
        entities.expect(key, made);
      }
    }
  }
}
