package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;

/** Writes down the scripts as they are, where what runs does not depend on what is there. */
final class PlainPrinter implements RunPrinter {

  private final MigrationDatabase database;

  PlainPrinter(MigrationDatabase database) {
    this.database = database;
  }

  @Override
  public void print(
      PrintStart start,
      RunPlan plan,
      List<RevisionStep> steps,
      RunSettings settings,
      RunListener listener) {
    steps.forEach(RevisionRun::refuseDataSteps);
    RunConnection connection = RunConnection.printed(database, settings, listener);
    boolean hasHistory = start.hasHistory(database);
    for (RevisionStep step : steps) {
      listener.revisionStarted(step);
      SqlScript script = RevisionRun.parse(step);
      if (RevisionRun.isOneTransaction(database.steps(script))) {
        whole(connection, step, script, hasHistory);
      } else {
        stepwise(connection, step, script, hasHistory);
      }
      hasHistory = true;
      listener.revisionFinished(step);
    }
  }

  private static void whole(
      RunConnection connection, RevisionStep step, SqlScript script, boolean hasHistory) {
    RevisionTransaction transaction = connection.transaction();
    Statements statements = connection.statements();
    HistoryTables history = connection.history();
    transaction.begin(script);
    if (!hasHistory) {
      history.create(statements);
    }
    if (step.direction() == Direction.UPGRADE) {
      history.start(
          statements,
          step,
          connection.database().dialect(),
          script.statements().size(),
          connection.settings());
    }
    transaction.execute(script.parts());
    history.finish(statements, step);
    transaction.commit();
  }

  /** By hand nobody keeps the journal, so the tool has to ask if it is left halfway. */
  private static void stepwise(
      RunConnection connection, RevisionStep step, SqlScript script, boolean hasHistory) {
    RevisionTransaction transaction = connection.transaction();
    if (!hasHistory) {
      connection.history().create(connection.statements());
    }
    Journal journal = new Journal(connection, step, script);
    journal.begin();
    journal.beforeStatement(0, JournalEntry.UNKNOWN);
    for (ScriptStep part : connection.database().steps(script)) {
      boolean isTransaction =
          part.kind() == ScriptStep.Kind.TRANSACTION && part.statements().size() > 1;
      if (isTransaction) {
        transaction.begin(script);
      }
      transaction.execute(part.parts());
      if (isTransaction) {
        transaction.commit();
      }
    }
    connection.history().finish(connection.statements(), step);
  }
}
