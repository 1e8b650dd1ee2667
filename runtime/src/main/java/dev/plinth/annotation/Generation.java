package dev.plinth.annotation;

/** Who makes the value of a new row's key. */
public enum Generation {
  /** {@link #IDENTITY} for {@code int} and {@code long}, boxed or not, else {@link #NONE}. */
  DEFAULT,

  /** The database, at insert; null or 0 means that the key is still absent. */
  IDENTITY,

  /** A sequence of the database, at insert; null or 0 means that the key is still absent. */
  SEQUENCE,
  /**
   * Plinth, before insert: a UUID of version 7, whose first bits are the time, so that new keys are
   * greater than old ones. Null means that the key is still absent.
   */
  UUID,
  /** The application, before insert. */
  NONE
}
