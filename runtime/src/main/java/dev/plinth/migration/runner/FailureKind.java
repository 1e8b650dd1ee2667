package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/** Why a database refused, as far as it matters to a run. */
enum FailureKind {
  /** Nothing can be written to it. */
  READ_ONLY(
      "The database is read-only here: name the server that takes writes, or make its file and folder"
          + " writable."),
  /** The file can't be opened. */
  UNREACHABLE_FILE("Name a file in a folder that is there and that this user may write to."),
  /** Another process has the file to itself. */
  FILE_IN_USE("Wait until the process that has the file open has closed it."),
  /** Another file was put in its place. */
  REPLACED("Run it again, on the file that is there now: a backup was restored meanwhile."),
  /** The file holds something else. */
  NO_DATABASE("Name another file: this one is no database, or damaged, or encrypted."),
  /** There is no room for what is to be written. */
  DISK_FULL("The disk is full, or a quota is reached: make room, then run it again."),
  /** The user may not do that. */
  NO_RIGHTS(
      "Run it as a user who may, or give somebody who may the script that --sql prints, which keeps the"
          + " history as well."),
  /** Something between here and the server takes the session away. */
  POOLED("Name the server itself in the URL, or a pooler that keeps sessions (pool_mode session)."),
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
