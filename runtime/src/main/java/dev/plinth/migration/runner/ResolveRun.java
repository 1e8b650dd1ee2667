package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;

/** Writes, under the lock, what a person found out about a revision that stopped halfway. */
final class ResolveRun {

  private final RunConnection connection;

  ResolveRun(RunConnection connection) {
    this.connection = connection;
  }

  void run(String module, String id, RevisionState state) {
    new HistoryChange(connection)
        .run("resolve", "nothing was changed", now -> resolved(now, module, id, state));
  }

  private History resolved(History now, String module, String id, RevisionState state) {
    // Another process may have finished it since it was looked at.
    if (now.find(module, id).filter(AppliedRevision::isUnfinished).isEmpty()) {
      throw new MigrationFailedException(
          "revision " + id + " is no longer unfinished here: run \"plinth current\".");
    }
    connection.history().resolve(connection.statements(), module, id, state);
    return now;
  }
}
