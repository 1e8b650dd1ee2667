package dev.plinth.annotation;

/** Session operations that travel along a relation. */
public enum Cascade {
  /** Adding or saving one end also adds or saves the other. */
  SAVE,

  /** Deleting one end also deletes the other. */
  DELETE,

  /** Merging one end also merges the other. */
  MERGE,

  /** All of them. */
  ALL
}
