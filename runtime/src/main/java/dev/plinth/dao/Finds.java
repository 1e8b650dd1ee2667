package dev.plinth.dao;

import java.util.Optional;

/** Finds entities by their key. */
public final class Finds {

  private Finds() {}

  /** The entity with this key. */
  public static <E> Optional<E> find(StatementSource source, EntityMapping<E> mapping, Object key) {
    try (Execution find = source.prepare(mapping.selectByKey())) {
      mapping.bindKey(find, 1, key);
      return find.optional(mapping);
    }
  }

  /**
   * The entity with this key.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  public static <E> E get(StatementSource source, EntityMapping<E> mapping, Object key) {
    return find(source, mapping, key).orElseThrow(() -> Missing.row(mapping, key));
  }
}
