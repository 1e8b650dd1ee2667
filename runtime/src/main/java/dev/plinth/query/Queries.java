package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;

/**
 * Where queries begin that are kept and run later, on whatever {@link Select#on} names. A database
 * or a session begins those that run at once.
 */
public final class Queries {

  private Queries() {}

  /** A query for the entities of a table. */
  public static <E> Select<E> from(EntityMapping<E> table) {
    return Select.of(new EntitySelection<>(table), From.of(new TableSource(TableRef.of(table))));
  }

  /** Begins queries that run there: on a Jdbi or a handle, as {@link StatementSource#of} has it. */
  public static QuerySource on(StatementSource source) {
    return new DelegatingSource(source);
  }
}
