package dev.plinth.dao;

import org.jspecify.annotations.Nullable;

/** Asks entities for the version that they must have. */
final class Versions {
  private Versions() {}

  /** The version that was read; null where entities have none. */
  static <E> @Nullable Object of(EntityMapping<E> mapping, E entity) {
    int column = mapping.versionColumn();
    if (column < 0) {
      return null;
    }
    Object version = mapping.state(entity)[column];
    if (version == null) {
      throw Refusal.of(mapping.columns().get(column), "is absent: the entity was not read");
    }
    return version;
  }
}
