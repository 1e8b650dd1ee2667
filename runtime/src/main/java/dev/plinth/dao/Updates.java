package dev.plinth.dao;

/** Updates and deletes entities, one row each. */
public final class Updates {

  private Updates() {}

  /**
   * Writes all columns of the entity's row.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  public static <E> void update(StatementSource source, EntityMapping<E> mapping, E entity) {
    Object key = Keys.of(mapping, entity);
    try (Execution update = source.prepare(mapping.updateByKey())) {
      mapping.bindUpdate(update, entity);
      if (update.update() == 0) {
        throw Missing.row(mapping, key);
      }
    }
  }

  /** Deletes the entity's row. Returns whether there was one. */
  public static <E> boolean delete(StatementSource source, EntityMapping<E> mapping, E entity) {
    return deleteByKey(source, mapping, Keys.of(mapping, entity));
  }

  /** Deletes the row with this key. Returns whether there was one. */
  public static boolean deleteByKey(StatementSource source, EntityMapping<?> mapping, Object key) {
    try (Execution delete = source.prepare(mapping.deleteByKey())) {
      mapping.bindKey(delete, 1, key);
      return delete.update() > 0;
    }
  }
}
