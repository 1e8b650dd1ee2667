package dev.plinth.processor.model;

/** What Plinth itself writes to a column. */
public enum Stamp {
  NONE,
  /** A new key. */
  KEY,
  /** The number or time that tells the changes of a row. */
  VERSION,
  /** The time of the insert. */
  CREATED,
  /** The time of the last change. */
  UPDATED
}
