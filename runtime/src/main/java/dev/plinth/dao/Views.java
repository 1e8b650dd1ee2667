package dev.plinth.dao;

import dev.plinth.error.EntityStateException;

/** Refuses to write the rows of views. */
public final class Views {

  private Views() {}

  /**
   * Lets entities with a table of their own pass.
   *
   * @throws EntityStateException if the entity is a view
   */
  public static void checkWritable(EntityMapping<?> mapping) {
    if (mapping.isView()) {
      throw readOnly(mapping);
    }
  }

  static EntityStateException readOnly(EntityMapping<?> mapping) {
    return new EntityStateException(
        mapping.entityType().getSimpleName()
            + " is a view, whose rows are read and never written: change the tables of its query");
  }
}
