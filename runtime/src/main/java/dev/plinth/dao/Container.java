package dev.plinth.dao;

/** What a property holds related entities in. */
public enum Container {
  /** A {@code List} or {@code Collection}. */
  LIST,

  /** A {@code Set}. */
  SET,

  /** Nothing: one entity or null. */
  ONE
}
