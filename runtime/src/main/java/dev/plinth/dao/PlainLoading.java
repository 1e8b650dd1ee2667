package dev.plinth.dao;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loading of a data access object: to-many properties stay unloaded, to-one properties are
 * filled after the query with one statement per related entity and level. Within one call there is
 * one instance per key.
 */
final class PlainLoading implements Loading {

  private final LoadingSource source;
  private final Map<Class<?>, RelatedEntities<?>> related = new LinkedHashMap<>();
  private final List<Read<?>> read = new ArrayList<>();
  private boolean completing;

  PlainLoading(LoadingSource source) {
    this.source = source;
  }

  @Override
  public <E> E entity(EntityMapping<E> mapping, Row row) {
    E entity = mapping.read(row);
    read.add(new Read<>(mapping, entity, mapping.rowKey(row)));
    return entity;
  }

  @Override
  public <E, T> List<T> list(ToMany<E, T> relation, E owner) {
    return relation.unloaded();
  }

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    if (key == null) {
      relation.set(owner, null);
    } else {
      related(relation.target()).refer(relation, owner, key);
    }
  }

  /** Loads level by level; what is loaded may refer to more. */
  @Override
  public void complete() {
    if (completing) {
      return;
    }
    completing = true;
    List<RelatedEntities<?>> level = takeAndLook();
    while (!level.isEmpty()) {
      for (RelatedEntities<?> entities : level) {
        entities.load(source, this);
        take();
        entities.checkFound();
      }
      level = takeAndLook();
    }
    completing = false;
  }

  private List<RelatedEntities<?>> takeAndLook() {
    take();
    return wanted();
  }

  private void take() {
    read.forEach(this::know);
    read.clear();
  }

  private List<RelatedEntities<?>> wanted() {
    return related.values().stream().filter(RelatedEntities::areWanted).toList();
  }

  /** An entity of the query itself may be what another one refers to. */
  private <E> void know(Read<E> entity) {
    RelatedEntities<?> entities = related.get(entity.mapping.entityType());
    if (entities != null) {
      entities.know(entity.key, entity.entity);
    }
  }

  private <T> RelatedEntities<T> related(EntityMapping<T> mapping) {
    return related
        .computeIfAbsent(mapping.entityType(), type -> new RelatedEntities<>(mapping))
        .of(mapping);
  }

  /** An entity and its key, which it may not have itself yet: it may consist of references. */
  private record Read<E>(EntityMapping<E> mapping, E entity, Object key) {}
}
