package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;

/** Writes, under the lock, what a person found out about a revision that stopped halfway. */
final class ResolveRun {

  private final RunConnection connection;

  ResolveRun(RunConnection connection) {
    this.connection = connection;
  }

  void run(String module, String id, Resolution resolution) {
    new HistoryChange(connection)
        .run("resolve", "nothing was changed", now -> resolved(now, module, id, resolution));
  }

  private History resolved(History now, String module, String id, Resolution resolution) {
    // Another process may have finished it since it was looked at.
    AppliedRevision row =
        now.find(module, id)
            .filter(AppliedRevision::isUnfinished)
            .orElseThrow(
                () ->
                    new MigrationFailedException(
                        "revision "
                            + id
                            + " is no longer unfinished here: run \"plinth current\"."));
    switch (resolution) {
      case DONE -> finish(row, RevisionState.DONE);
      case UNDONE -> finish(row, RevisionState.UNDONE);
      case STEP_DONE -> decide(row, row.stepDone() + 1);
      case STEP_UNDONE -> decide(row, row.stepDone());
    }
    return now;
  }

  private void finish(AppliedRevision row, RevisionState state) {
    connection.history().resolve(connection.statements(), row.module(), row.id(), state);
  }

  /** The hash reaches to the statement in doubt, so it fits only if that one took effect. */
  private void decide(AppliedRevision row, int done) {
    if (row.journal().probe() == null) {
      throw new MigrationFailedException(
          "revision "
              + row.id()
              + " has no statement in doubt: run \"plinth "
              + (row.isHalfUndone() ? "downgrade" : "upgrade")
              + "\" again, or resolve all of it with --done or --undone.");
    }
    connection
        .history()
        .update(
            connection.statements(),
            row.module(),
            row.id(),
            "step_done = ?, step_probe = null, steps_hash = ?",
            done,
            done == row.stepDone() ? null : row.journal().stepsHash());
  }
}
