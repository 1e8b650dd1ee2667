package dev.plinth.dao;

import org.jdbi.v3.core.statement.StatementContext;

/** Where the queries run that complete what another query has read. */
interface LoadingSource {

  /** Starts a run whose rows belong to a loading that is under way. */
  Execution prepare(SqlStatement sql, Loading loading);

  /** What Jdbi's arguments and column mappers are told of the statements. */
  StatementContext context();

  /** A stream begins to read, on what statements run on here. */
  void opened(RowStream<?> stream);

  /** The stream has ended. */
  void closed(RowStream<?> stream);
}
