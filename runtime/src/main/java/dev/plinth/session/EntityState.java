package dev.plinth.session;

/** Where an entity stands in relation to a session. */
public enum EntityState {

  /** New: the session does not know it, and no row has its key. */
  TRANSIENT,

  /** Added to the session; the next flush inserts its row. */
  PENDING,

  /** In the session, with a row; the next flush updates the columns that changed. */
  PERSISTENT,

  /** Marked for deletion, or already deleted by a flush in this transaction. */
  DELETED,

  /** Has a key that a database generated, and is not in the session. */
  DETACHED
}
