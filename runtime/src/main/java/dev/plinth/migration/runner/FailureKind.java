package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/** Why a database refused, as far as it matters to a run. */
enum FailureKind {
  /** Nothing can be written to it. */
  READ_ONLY("The database is read-only: make its file and folder writable, or name another."),
  /** There is no room for what is to be written. */
  DISK_FULL("The disk is full, or a quota is reached: make room, then run it again."),
  /** The user may not do that. */
  NO_RIGHTS(
      "Run it as a user who may, or print it with --sql for somebody who may and mark it with"
          + " \"plinth stamp\" afterwards."),
  /** Somebody else held a lock for too long; trying again may work. */
  LOCK_TIMEOUT("Wait until whoever holds it is done, or end that, then run it again."),
  /** The connection is gone, and nobody knows what became of its last statement. */
  CONNECTION_LOST("The connection broke: once the database answers, run it again."),
  /** Anything else. */
  OTHER(null);

  private final @Nullable String wayOut;

  FailureKind(@Nullable String wayOut) {
    this.wayOut = wayOut;
  }

  /** What to do about it, as a sentence; {@code otherwise} if it is nothing in particular. */
  String wayOut(String otherwise) {
    return wayOut == null ? otherwise : wayOut;
  }
}
