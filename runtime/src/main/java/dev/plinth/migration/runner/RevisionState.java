package dev.plinth.migration.runner;

import java.util.Locale;

/** What the history says of a revision; written in lower case. */
public enum RevisionState {
  /** Its steps are running, or were when the process died. */
  RUNNING,
  /** All of it took effect. */
  DONE,
  /** A step failed on a database that can't undo the ones before. */
  FAILED,
  /** It took effect once and was undone. */
  UNDONE,
  /** It was marked as applied without running. */
  BASELINE,
  /** Another revision stands for it. */
  REPLACED;

  /** The word in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a word in the table.
   *
   * @throws IllegalArgumentException if no state has this word
   */
  static RevisionState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether the database holds what the revision brings. */
  public boolean isApplied() {
    return this == DONE || this == BASELINE || this == REPLACED;
  }
}
