package dev.plinth.dao;

/** Where the queries run that complete what another query has read. */
interface LoadingSource {

  /** Starts a run whose rows belong to a loading that is under way. */
  Execution prepare(Sql sql, Loading loading);
}
