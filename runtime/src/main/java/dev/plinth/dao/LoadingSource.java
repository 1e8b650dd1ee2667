package dev.plinth.dao;

/** Where the queries run that complete what another query has read. */
interface LoadingSource {

  /** Starts a run whose rows belong to a loading that is under way. */
  Execution prepare(SqlStatement sql, Loading loading);

  /** A stream begins to read, on what statements run on here. */
  void opened(RowStream<?> stream);

  /** The stream has ended. */
  void closed(RowStream<?> stream);
}
