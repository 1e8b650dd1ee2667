package dev.plinth.migration.runner;

import java.util.Locale;

/** What a person found out about a revision that stopped halfway. */
public enum Resolution {
  /** All of it is in the database: it counts as applied. */
  DONE,
  /** Nothing of it is in the database: the next upgrade runs all of it. */
  UNDONE,
  /** The statement that is in doubt took effect: the next run goes on behind it. */
  STEP_DONE,
  /** The statement that is in doubt had no effect: the next run goes on with it. */
  STEP_UNDONE;

  /** The word of the option, as {@code step-done}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
