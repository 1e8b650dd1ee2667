package dev.plinth.dao;

import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * How much a transaction sees of others that run at the same time. A database that has a level only
 * in a stricter form gives that one; on SQLite every transaction is serializable.
 */
public enum Isolation {
  /** Sees what others have not committed yet, where the database lets it. */
  READ_UNCOMMITTED(TransactionIsolationLevel.READ_UNCOMMITTED),
  /** Sees what is committed, at each statement anew. */
  READ_COMMITTED(TransactionIsolationLevel.READ_COMMITTED),
  /** Sees the same rows whenever it reads them. */
  REPEATABLE_READ(TransactionIsolationLevel.REPEATABLE_READ),
  /** Ends as if all transactions had run one after the other, or fails and may be run again. */
  SERIALIZABLE(TransactionIsolationLevel.SERIALIZABLE);

  private final TransactionIsolationLevel level;

  Isolation(TransactionIsolationLevel level) {
    this.level = level;
  }

  TransactionIsolationLevel level() {
    return level;
  }
}
