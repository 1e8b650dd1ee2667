package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/** Writes marks under the lock, all of them in one transaction. */
final class StampRun {

  private static final SqlScript NO_SCRIPT = new SqlScript(List.of());

  private final Statements statements;
  private final RevisionTransaction transaction;
  private final HistoryTables history;
  private final String dialect;
  private final RunSettings settings;

  StampRun(
      Statements statements,
      RevisionTransaction transaction,
      HistoryTables history,
      String dialect,
      RunSettings settings) {
    this.statements = statements;
    this.transaction = transaction;
    this.history = history;
    this.dialect = dialect;
    this.settings = settings;
  }

  Stamp run(Function<History, Stamp> plan) {
    try {
      transaction.begin(NO_SCRIPT);
      History now = history.read();
      MigrationRunner.refuseNewer(now);
      Stamp stamp = plan.apply(now);
      history.createIfMissing(statements);
      for (RevisionStep step : stamp.applied()) {
        history.start(statements, step, dialect, 0, settings);
        history.finish(statements, step, RevisionState.BASELINE);
      }
      stamp.undone().forEach(step -> history.finish(statements, step, RevisionState.UNDONE));
      transaction.commit();
      return stamp;
    } catch (MigrationException e) {
      transaction.rollback();
      throw e;
    } catch (JdbiException e) {
      transaction.rollback();
      throw new MigrationFailedException(
          "stamp stopped, " + Statements.reason(e) + "; nothing was marked.", e);
    }
  }
}
