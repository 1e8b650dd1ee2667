package dev.plinth.dao;

import java.util.List;

/** How the keys that one insert of many rows generates are told apart; one per database. */
interface KeyPairing {

  /** Whether one statement may insert many rows of this table; else each row takes its own. */
  boolean canPair(StatementSource source, EntityMapping<?> mapping);

  /** The statement to run for an insert of many rows. */
  SqlStatement sql(SqlStatement insert);

  /** Runs the insert, whose rows are bound. Returns their keys, in the order of the rows. */
  List<Object> insert(StatementSource source, EntityMapping<?> mapping, Execution insert, int rows);
}
