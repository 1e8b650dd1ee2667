package dev.plinth.annotation;

/** What the database does with rows whose referenced row is deleted or gets another key. */
public enum ReferentialAction {
  /** Refuses, at the latest when the transaction is committed. */
  NO_ACTION,

  /** Refuses at once. */
  RESTRICT,

  /** Deletes or updates the referencing rows too. */
  CASCADE,

  /** Sets the referencing column, which has to be nullable, to NULL. */
  SET_NULL
}
