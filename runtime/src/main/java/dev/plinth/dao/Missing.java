package dev.plinth.dao;

import dev.plinth.error.NoSuchEntityException;

/** Says which row is not there. */
final class Missing {

  private Missing() {}

  static NoSuchEntityException row(EntityMapping<?> mapping, Object key) {
    return new NoSuchEntityException(mapping.tableName(), key);
  }
}
