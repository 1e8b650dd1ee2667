package dev.plinth.dao;

import org.jspecify.annotations.Nullable;

/** Gives rows to other entities with their keys, as if these were inserted. */
public final class Overwrites {
  private Overwrites() {}

  /**
   * Writes one row, and takes over what the database has filled. {@code source} must be in a
   * transaction.
   *
   * @param overwrite what {@link EntityMapping#overwriteByKey} says
   * @param version the version of the row; null where it has none
   * @return whether there was such a row
   */
  public static <E> boolean overwrite(
      StatementSource source,
      EntityMapping<E> mapping,
      SqlStatement overwrite,
      E entity,
      @Nullable Object version) {
    Object key = Keys.of(mapping, entity);
    try (Execution update = source.prepare(overwrite)) {
      mapping.bindInsertWithKey(update, 1, entity);
      int at = 1 + mapping.columns().size() - mapping.updateByKey().returning().size();
      mapping.bindKey(update, at, key);
      if (version != null) {
        mapping.bindVersion(update, at + mapping.keyColumns().size(), version);
      }
      if (update.givesBack()) {
        return !update.rows(row -> mapping.withInserted(entity, row, 1)).isEmpty();
      }
      return update.update() > 0
          && FilledColumns.readInserted(source, mapping, entity, key).isPresent();
    }
  }
}
