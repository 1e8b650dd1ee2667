package dev.plinth.dao;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    Given.check(entity, mapping);
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
      if (mapping.updateByKey().returning().isEmpty() || update.givesBack()) {
        return updateRow(source, update, mapping, entity, key, version);
      }
    }
    return source.inTransaction(
        () -> {
          try (Execution update = source.prepare(mapping.updateByKey())) {
            return updateRow(source, update, mapping, entity, key, version);
          }
        });
  }

  private static <E> E updateRow(
      StatementSource source,
      Execution update,
      EntityMapping<E> mapping,
      E entity,
      Object key,
      @Nullable Object version) {
    if (version == null) {
      mapping.bindUpdate(update, entity);
    } else {
      mapping.bindUpdate(update, entity, version);
    }
    return run(source, update, mapping, entity, key)
        .orElseThrow(() -> Missing.row(mapping, key, version));
  }

  /**
   * Runs an update of one row whose values are bound. Where another statement has to read what the
   * database computes, {@code source} must be in a transaction.
   *
   * @return the entity as its row is now; nothing if there is no such row
   */
  public static <E> Optional<E> run(
      StatementSource source, Execution update, EntityMapping<E> mapping, E entity, Object key) {
    if (update.givesBack()) {
      return update.rows(row -> mapping.withUpdated(entity, row, 1)).stream().findFirst();
    }
    if (update.update() == 0) {
      return Optional.empty();
    }
    return mapping.updateByKey().returning().isEmpty()
        ? Optional.of(entity)
        : FilledColumns.readUpdated(source, mapping, entity, key);
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
    return all.isEmpty() ? all : new BulkUpdate<>(source, mapping, all).run();
  }

  /**
   * Deletes the entity's row. Returns whether there was one.
   *
   * @throws dev.plinth.error.StaleVersionException if the row is gone or has not the entity's
   *     version, where entities have one
   */
  public static <E> boolean delete(StatementSource source, EntityMapping<E> mapping, E entity) {
    Given.check(entity, mapping);
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
