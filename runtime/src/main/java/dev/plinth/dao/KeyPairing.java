package dev.plinth.dao;

import java.util.List;

/** How the keys that one insert of many rows generates are told apart; one per database. */
interface KeyPairing {

  /** Whether one statement may insert many rows of this table; else each row takes its own. */
  boolean canPair(StatementSource source, EntityMapping<?> mapping);

  /**
   * The keys in the order of the rows.
   *
   * @param returned the keys in the order in which the database gave them, which is any
   */
  List<Object> inOrderOfRows(EntityMapping<?> mapping, List<Object> returned, int rows);
}
