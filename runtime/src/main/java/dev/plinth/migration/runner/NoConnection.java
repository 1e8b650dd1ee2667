package dev.plinth.migration.runner;

import dev.plinth.error.ConnectionRefusal;
import dev.plinth.error.MigrationFailedException;

/** Says why nobody gets a connection, and what to do about it. */
final class NoConnection {

  private NoConnection() {}

  /**
   * The exception to throw.
   *
   * @param where the database as it may be shown
   * @param kind what the failure means to a run; asked where it is none of connections alone
   */
  static MigrationFailedException to(
      String where, String reason, FailureKind kind, Exception failure) {
    String what = "can't connect to " + where + ": " + reason;
    String question = ConnectionRefusal.wayOut(failure);
    if (question.isEmpty()) {
      return new MigrationFailedException((what + ". " + kind.wayOut("")).strip(), failure);
    }
    return new MigrationFailedException(
        what + question + (question.endsWith("?") ? "" : "."), failure);
  }
}
