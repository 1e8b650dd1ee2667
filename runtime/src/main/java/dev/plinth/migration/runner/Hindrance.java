package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;

/**
 * Why nothing can be written, known before anything is.
 *
 * @param what a sentence without its full stop
 * @param wayOut what to do about it, as a sentence
 */
record Hindrance(String what, String wayOut) {

  /** What ends a run; begins with what became of it. */
  MigrationFailedException stopping(String stopped) {
    return new MigrationFailedException(stopped + ": " + what + ". " + wayOut);
  }

  /** One with the way out of its kind. */
  static Hindrance of(FailureKind kind, String what) {
    return new Hindrance(what, kind.wayOut(""));
  }
}
