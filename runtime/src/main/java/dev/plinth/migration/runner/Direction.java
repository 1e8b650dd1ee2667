package dev.plinth.migration.runner;

import java.util.Locale;

/** Which way a revision runs. */
public enum Direction {
  /** Its {@code up} script. */
  UPGRADE,
  /** Its {@code down} script. */
  DOWNGRADE;

  /** The word in the history and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The direction of a word in the history. */
  static Direction of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
