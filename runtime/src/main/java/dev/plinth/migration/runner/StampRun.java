package dev.plinth.migration.runner;

import java.util.function.Function;

/** Writes marks under the lock, all of them in one transaction. */
final class StampRun {

  private final RunConnection connection;

  StampRun(RunConnection connection) {
    this.connection = connection;
  }

  Stamp run(Function<History, Stamp> plan) {
    return new HistoryChange(connection)
        .run("stamp", "nothing was marked", now -> mark(plan.apply(now)));
  }

  private Stamp mark(Stamp stamp) {
    HistoryTables history = connection.history();
    Statements statements = connection.statements();
    history.createIfMissing(statements);
    for (RevisionStep step : stamp.applied()) {
      history.start(statements, step, connection.database().dialect(), 0, connection.settings());
      history.finish(statements, step, RevisionState.BASELINE);
    }
    stamp.undone().forEach(step -> history.finish(statements, step, RevisionState.UNDONE));
    return stamp;
  }
}
