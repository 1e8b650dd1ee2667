package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** Writes, under the lock, what a person found out about a revision that stopped halfway. */
final class ResolveRun {

  private static final SqlScript NO_SCRIPT = new SqlScript(List.of());

  private final Statements statements;
  private final RevisionTransaction transaction;
  private final HistoryTables history;

  ResolveRun(Statements statements, RevisionTransaction transaction, HistoryTables history) {
    this.statements = statements;
    this.transaction = transaction;
    this.history = history;
  }

  void run(String module, String id, RevisionState state) {
    try {
      transaction.begin(NO_SCRIPT);
      History now = history.read();
      MigrationRunner.refuseNewer(now);
      // Another process may have finished it since it was looked at.
      if (now.find(module, id).filter(AppliedRevision::isUnfinished).isEmpty()) {
        throw new MigrationFailedException(
            "revision " + id + " is no longer unfinished here: run \"plinth current\".");
      }
      history.resolve(statements, module, id, state);
      transaction.commit();
    } catch (MigrationException e) {
      transaction.rollback();
      throw e;
    } catch (JdbiException e) {
      transaction.rollback();
      throw new MigrationFailedException(
          "resolve stopped, " + Statements.reason(e) + "; nothing was changed.", e);
    }
  }
}
