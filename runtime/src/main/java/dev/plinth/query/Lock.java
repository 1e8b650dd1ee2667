package dev.plinth.query;

/** What becomes of the rows of a select until the transaction ends. */
enum Lock {
  /** Others may write them. */
  NONE,
  /** Others wait. */
  UPDATE,
  /** Others wait; rows that are locked already are left out. */
  UPDATE_SKIPPING_LOCKED
}
