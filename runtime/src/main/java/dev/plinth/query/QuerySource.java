package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;

/** Begins queries, and runs them. */
public interface QuerySource extends StatementSource {

  /**
   * A query for the entities of a table: {@code from(USER).where(USER.name.eq("sandy")).list()}.
   */
  default <E> Select<E> from(EntityMapping<E> table) {
    return Queries.from(table).on(this);
  }
}
