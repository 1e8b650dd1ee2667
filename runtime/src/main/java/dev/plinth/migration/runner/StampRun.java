package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
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
    connection.history().createIfMissing(connection.statements());
    return write(stamp);
  }

  /** Prints what would be written on a database with this history. */
  void print(Function<History, Stamp> plan, History now) {
    Stamp stamp = plan.apply(now);
    connection.transaction().begin(SqlScript.EMPTY);
    if (now.format() == 0) {
      connection.history().create(connection.statements());
    }
    write(stamp);
    connection.transaction().commit();
  }

  private Stamp write(Stamp stamp) {
    HistoryTables history = connection.history();
    Statements statements = connection.statements();
    for (RevisionStep step : stamp.applied()) {
      history.start(statements, step, connection.database().dialect(), 0, connection.settings());
      history.finish(statements, step, RevisionState.BASELINE);
    }
    stamp.undone().forEach(step -> history.finish(statements, step, RevisionState.UNDONE));
    return stamp;
  }
}
