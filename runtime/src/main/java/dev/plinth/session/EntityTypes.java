package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.error.UnknownEntityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entity types of a database, found by class. Thread-safe. */
final class EntityTypes {

  private final Map<Class<?>, EntityType<?>> byClass = new HashMap<>();
  private final Map<Class<?>, EntityType<?>> variants = new HashMap<>();

  EntityTypes(Collection<? extends EntityMapping<?>> mappings) {
    List<? extends EntityMapping<?>> sorted =
        mappings.stream().sorted(Comparator.comparing(EntityMapping::tableName)).toList();
    List<EntityType<?>> types = sorted.stream().<EntityType<?>>map(EntityType::new).toList();
    types.forEach(this::register);
    types.forEach(type -> type.linkToOnes(this));
    types.forEach(type -> type.linkToManys(this));
    types.forEach(EntityType::linkJoins);
    TableOrder.assign(types);
  }

  private void register(EntityType<?> type) {
    byClass.put(type.mapping().entityType(), type);
    type.mapping().variants().forEach(variant -> variants.put(variant, type));
  }

  /** The type of the entity's class, or of the nearest superclass that is an entity. */
  @SuppressWarnings("unchecked") // byClass pairs a class with its own type
  <E> EntityType<E> ofEntity(E entity) {
    if (entity == null) {
      throw new IllegalArgumentException("null is no entity: give one to the session");
    }
    for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
      EntityType<?> found = variants.containsKey(type) ? variants.get(type) : byClass.get(type);
      if (found != null) {
        return (EntityType<E>) found;
      }
    }
    throw new UnknownEntityException(entity.getClass());
  }

  /** The type with this class, or with this class among its variants. */
  <E> EntityType<E> of(Class<E> entityType) {
    EntityType<?> own = byClass.get(entityType);
    return found(own == null ? variants.get(entityType) : own, entityType);
  }

  /** The type with this mapping, or another instance of it. */
  <E> EntityType<E> of(EntityMapping<E> mapping) {
    return of(mapping.entityType());
  }

  @SuppressWarnings("unchecked") // byClass pairs a class with its own type
  private static <E> EntityType<E> found(@Nullable EntityType<?> type, Class<E> entityType) {
    if (type == null) {
      throw new UnknownEntityException(entityType);
    }
    return (EntityType<E>) type;
  }
}
