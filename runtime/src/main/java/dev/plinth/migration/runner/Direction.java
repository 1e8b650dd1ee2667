package dev.plinth.migration.runner;

/** Which way a revision runs. */
public enum Direction {
  /** The revision is applied. */
  UPGRADE,
  /** The revision is undone. */
  DOWNGRADE
}
