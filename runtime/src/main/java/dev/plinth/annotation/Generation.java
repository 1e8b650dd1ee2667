package dev.plinth.annotation;

/** Who makes the value of a new row's key. */
public enum Generation {
  /** {@link #IDENTITY} for {@code int} and {@code long}, boxed or not, else {@link #NONE}. */
  DEFAULT,

  /** The database, at insert; null or 0 means that the key is still absent. */
  IDENTITY,

  /** The application, before insert. */
  NONE
}
