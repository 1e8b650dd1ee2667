package dev.plinth.dao;

import org.jspecify.annotations.Nullable;

/**
 * The mapping of a table or a view under a name: its own, or the one that it has within a query.
 *
 * @param <E> the entity
 */
public abstract class TableMapping<E> implements EntityMapping<E> {

  private final @Nullable String alias;

  /** Under its own name. */
  protected TableMapping() {
    this.alias = null;
  }

  /** Under this name, unquoted. */
  protected TableMapping(String alias) {
    this.alias = alias;
  }

  @Override
  public final @Nullable String alias() {
    return alias;
  }
}
