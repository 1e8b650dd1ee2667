package dev.plinth.dao;

import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;

/** The ways in which databases write a row that may be there already. */
enum UpsertStyle {
  /** {@code insert … on conflict (…) do update set …}. */
  ON_CONFLICT,
  /** {@code insert … on duplicate key update …}. */
  ON_DUPLICATE_KEY,
  /** {@code merge into … when matched … when not matched …}. */
  MERGE,
  /** An update and, if it finds no row, an insert. */
  TWO_STATEMENTS;

  /** Whether a database that has it can give back columns of what it writes. */
  boolean returns() {
    return this == ON_CONFLICT || this == ON_DUPLICATE_KEY;
  }

  /**
   * The best way of a database.
   *
   * @param onlyKey whether no other key can be in the way of the row; {@code on duplicate key}
   *     would take the row of any of them for the one that is meant
   */
  static UpsertStyle of(Capabilities database, boolean onlyKey) {
    if (database.can(Capability.ON_CONFLICT)) {
      return ON_CONFLICT;
    }
    if (database.can(Capability.ON_DUPLICATE_KEY) && onlyKey) {
      return ON_DUPLICATE_KEY;
    }
    return database.can(Capability.MERGE) ? MERGE : TWO_STATEMENTS;
  }
}
