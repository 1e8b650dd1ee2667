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

  /** One that only tells the listener what would be sent. */
  static RunConnection printed(
      MigrationDatabase database, RunSettings settings, RunListener listener) {
    Statements statements = Statements.printed(listener);
    return new RunConnection(
        database,
        statements,
        new PrintedTransaction(statements),
        HistoryTables.printed(statements, database),
        settings,
        true);
  }
}
