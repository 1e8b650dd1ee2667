package dev.plinth.migration.runner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** The state of a word in the table, if one has it. */
  static Optional<RevisionState> find(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** All words that may be in the table. */
  static String words() {
    return Arrays.stream(values()).map(RevisionState::word).collect(Collectors.joining(", "));
  }

  /** Whether the database holds what the revision brings. */
  public boolean isApplied() {
    return this == DONE || this == BASELINE || this == REPLACED;
  }
}
