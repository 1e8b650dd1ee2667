package dev.plinth.dao;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates and deletes entities, one row each. */
public final class Updates {
  private Updates() {}

  /**
   * Writes all columns of the entity's row.
   *
   * @return the entity as its row is now; a new instance for records that Plinth or the database
   *     gives values
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   * @throws dev.plinth.error.StaleVersionException if the row has not the entity's version
   */
  public static <E> E update(StatementSource source, EntityMapping<E> mapping, E entity) {
    Object key = Keys.of(mapping, entity);
    Object version = Versions.of(mapping, entity);
    if (!StampedRows.isNeeded(mapping, mapping.updateByKey())) {
      return updateRow(source, mapping, entity, key, version);
    }
    StampedRows<E> stamped = new StampedRows<>(mapping);
    try {
      E next = stamped.forUpdate(entity, Instant.now());
      return updateRow(source, mapping, next, key, version);
    } catch (RuntimeException e) {
      stamped.restore();
      throw e;
    }
  }

  private static <E> E updateRow(
      StatementSource source,
      EntityMapping<E> mapping,
      E entity,
      Object key,
      @Nullable Object version) {
    try (Execution update = source.prepare(mapping.updateByKey())) {
      if (version == null) {
        mapping.bindUpdate(update, entity);
      } else {
        mapping.bindUpdate(update, entity, version);
      }
      return written(update, mapping, entity, key, version);
    }
  }

  private static <E> E written(
      Execution update, EntityMapping<E> mapping, E entity, Object key, @Nullable Object version) {
    if (mapping.updateByKey().returning().isEmpty()) {
      if (update.update() > 0) {
        return entity;
      }
    } else {
      List<E> written = update.rows(row -> mapping.withUpdated(entity, row, 1));
      if (!written.isEmpty()) {
        return written.get(0);
      }
    }
    throw Missing.row(mapping, key, version);
  }

  /**
   * Writes all columns of many rows, in one transaction and in batches.
   *
   * @return the entities in the given order, as {@link #update} returns them
   * @throws dev.plinth.error.NoSuchEntityException if one has no row
   * @throws dev.plinth.error.StaleVersionException if a row has not its entity's version
   */
  public static <E> List<E> updateAll(
      StatementSource source, EntityMapping<E> mapping, Iterable<? extends E> entities) {
    List<E> all = Given.list(entities);
    return all.isEmpty()
        ? all
        : source.inTransaction(() -> new BulkUpdate<>(source, mapping, all).run());
  }

  /**
   * Deletes the entity's row. Returns whether there was one.
   *
   * @throws dev.plinth.error.StaleVersionException if the row is gone or has not the entity's
   *     version, where entities have one
   */
  public static <E> boolean delete(StatementSource source, EntityMapping<E> mapping, E entity) {
    Object key = Keys.of(mapping, entity);
    Object version = Versions.of(mapping, entity);
    if (version == null) {
      return deleteByKey(source, mapping, key);
    }
    try (Execution delete = source.prepare(mapping.delete())) {
      mapping.bindKey(delete, 1, key);
      mapping.bindVersion(delete, 1 + mapping.keyColumns().size(), version);
      if (delete.update() == 0) {
        throw Missing.version(mapping, key, version);
      }
      return true;
    }
  }

  /** Deletes the row with this key, whatever its version. Returns whether there was one. */
  public static boolean deleteByKey(StatementSource source, EntityMapping<?> mapping, Object key) {
    try (Execution delete = source.prepare(mapping.deleteByKey())) {
      mapping.bindKey(delete, 1, key);
      return delete.update() > 0;
    }
  }
}
