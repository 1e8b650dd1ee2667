package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/** Changes the history alone, under the lock: all of it or nothing. */
record HistoryChange(RunConnection connection) {

  /**
   * Runs the change on the history as it is once the lock is held.
   *
   * @param verb what is done, for messages: {@code stamp}
   * @param untouched what has not happened if it fails: {@code nothing was marked}
   */
  <R> R run(String verb, String untouched, Function<History, R> change) {
    RevisionTransaction transaction = connection.transaction();
    try {
      transaction.begin(SqlScript.EMPTY);
      History now = connection.history().read();
      MigrationRunner.refuseNewer(now);
      R result = change.apply(now);
      transaction.commit();
      return result;
    } catch (MigrationException e) {
      transaction.rollback();
      throw e;
    } catch (JdbiException e) {
      transaction.rollback();
      throw new MigrationFailedException(
          verb + " stopped, " + Statements.reason(e) + "; " + untouched + ".", e);
    }
  }
}
