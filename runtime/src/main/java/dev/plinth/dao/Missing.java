package dev.plinth.dao;

import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.PlinthException;
import dev.plinth.error.StaleVersionException;
import org.jspecify.annotations.Nullable;

/** Says which row is not there. */
final class Missing {

  private Missing() {}

  /** For a row of a version that is read, or of none where entities have none. */
  static PlinthException row(EntityMapping<?> mapping, Object key, @Nullable Object version) {
    return version == null ? row(mapping, key) : version(mapping, key, version);
  }

  static NoSuchEntityException row(EntityMapping<?> mapping, Object key) {
    return new NoSuchEntityException(mapping.tableName(), key);
  }

  static StaleVersionException version(EntityMapping<?> mapping, Object key, Object version) {
    return new StaleVersionException(
        mapping.entityType().getSimpleName(), mapping.tableName(), key, version);
  }
}
