package dev.plinth.migration.runner;

import org.jdbi.v3.core.Handle;

/**
 * One connection, and all that a run does on it.
 *
 * @param isPrinted whether what is sent is to be run elsewhere
 */
record RunConnection(
    MigrationDatabase database,
    Statements statements,
    RevisionTransaction transaction,
    HistoryTables history,
    RunSettings settings,
    boolean isPrinted) {

  static RunConnection of(
      MigrationDatabase database, Handle handle, RunSettings settings, RunListener listener) {
    Statements statements = new Statements(handle, listener);
    return new RunConnection(
        database,
        statements,
        database.transaction(statements, settings),
        new HistoryTables(statements, database),
        settings,
        false);
  }
}
