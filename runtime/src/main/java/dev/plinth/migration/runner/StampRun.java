package dev.plinth.migration.runner;

import java.util.function.Function;

/** Writes marks under the lock, all of them in one transaction. */
final class StampRun {

  private final Statements statements;
  private final HistoryChange change;
  private final String dialect;
  private final RunSettings settings;

  StampRun(Statements statements, HistoryChange change, String dialect, RunSettings settings) {
    this.statements = statements;
    this.change = change;
    this.dialect = dialect;
    this.settings = settings;
  }

  Stamp run(Function<History, Stamp> plan) {
    return change.run("stamp", "nothing was marked", now -> mark(plan.apply(now)));
  }

  private Stamp mark(Stamp stamp) {
    HistoryTables history = change.history();
    history.createIfMissing(statements);
    for (RevisionStep step : stamp.applied()) {
      history.start(statements, step, dialect, 0, settings);
      history.finish(statements, step, RevisionState.BASELINE);
    }
    stamp.undone().forEach(step -> history.finish(statements, step, RevisionState.UNDONE));
    return stamp;
  }
}
