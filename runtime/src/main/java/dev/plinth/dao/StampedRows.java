package dev.plinth.dao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities that are given values of Plinth or of the database, and lose them if a write fails. */
final class StampedRows<E> {
  private final EntityMapping<E> mapping;
  private final List<E> entities = new ArrayList<>();
  private final List<@Nullable Object[]> states = new ArrayList<>();

  StampedRows(EntityMapping<E> mapping) {
    this.mapping = mapping;
  }

  /** Whether writing gives entities more than a key. */
  static boolean isNeeded(EntityMapping<?> mapping, SqlStatement write) {
    return mapping.isStamped() || (!write.returning().isEmpty() && !isKeyOnly(mapping, write));
  }

  private static boolean isKeyOnly(EntityMapping<?> mapping, SqlStatement write) {
    return write.returning().size() == mapping.keyColumns().size()
        && mapping.keyIsGenerated()
        && write.equals(mapping.insert());
  }

  /** The entity as it is to be inserted. */
  E forInsert(E entity, Instant now) {
    remember(entity);
    E keyed = entity;
    if (mapping.key(entity) == null) {
      Object key = mapping.newKey();
      keyed = key == null ? entity : mapping.withKey(entity, key);
    }
    return mapping.stampInsert(keyed, now);
  }

  /** The entity as it is to be updated. */
  E forUpdate(E entity, Instant now) {
    remember(entity);
    return mapping.stampUpdate(entity, now);
  }

  /** The entity as it is to be inserted, or to take the place of what is there. */
  E forUpsert(E entity, Instant now) {
    int version = mapping.versionColumn();
    boolean isRead = version >= 0 && mapping.state(entity)[version] != null;
    E inserted = forInsert(entity, now);
    return isRead && !Versions.isNumber(mapping.columns().get(version))
        ? mapping.stampUpdate(inserted, now)
        : inserted;
  }

  /** An entity that is written elsewhere. */
  void remember(E entity) {
    if (!mapping.isImmutable()) {
      states.add(mapping.state(entity));
      entities.add(entity);
    }
  }

  /** Gives the entities their values of before back. */
  void restore() {
    for (int i = 0; i < entities.size(); i++) {
      mapping.restore(entities.get(i), states.get(i));
    }
  }
}
