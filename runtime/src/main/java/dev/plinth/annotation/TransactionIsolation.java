package dev.plinth.annotation;

/** What a transaction sees of others. */
public enum TransactionIsolation {
  /** What the database does unless told otherwise. */
  DEFAULT,
  /** Sees what others have not committed yet, where the database lets it. */
  READ_UNCOMMITTED,
  /** Sees what is committed, at each statement anew. */
  READ_COMMITTED,
  /** Sees the same rows whenever it reads them. */
  REPEATABLE_READ,
  /** Ends as if all transactions had run one after the other, or fails and may be run again. */
  SERIALIZABLE
}
