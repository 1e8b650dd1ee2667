package dev.plinth.dao;

import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.StaleVersionException;

/** Says which row is not there. */
final class Missing {

  private Missing() {}

  static NoSuchEntityException row(EntityMapping<?> mapping, Object key) {
    return new NoSuchEntityException(mapping.tableName(), key);
  }

  static StaleVersionException version(EntityMapping<?> mapping, Object key, Object version) {
    return new StaleVersionException(
        mapping.entityType().getSimpleName(), mapping.tableName(), key, version);
  }
}
