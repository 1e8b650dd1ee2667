package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.Inspector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the runner has to know of one kind of database; tied to no connection. */
interface MigrationDatabase {

  /** Name of its dialect. */
  String dialect();

  /** How the tables of the history are written there. */
  HistoryText historyText();

  /** Whether the table exists for this connection, whatever the case of its name. */
  boolean hasTable(Handle handle, String name);

  /** What stands around a revision on the connection of {@code statements}. */
  RevisionTransaction transaction(Statements statements, RunSettings settings);

  /**
   * The steps of a script: each takes effect as a whole or not at all. One step that is a
   * transaction runs together with its history row; several are kept in the journal.
   */
  List<ScriptStep> steps(SqlScript script);

  /**
   * What tells whether an interrupted step took effect; asked for steps outside of transactions.
   */
  CatalogProbe probe();

  /** What a step outside of transactions may leave behind, and how that goes. */
  default HalfDone halfDone() {
    return HalfDone.NEVER;
  }

  /** What a session has to be set to while revisions run, so that nobody waits for long. */
  default List<SessionSetting> settings(RunSettings settings) {
    return List.of();
  }

  /** What is set otherwise for one step outside of transactions. */
  default List<SessionSetting> settings(ScriptStep step, RunSettings settings) {
    return List.of();
  }

  /** Who stands in the way of a statement. */
  default LockHolders lockHolders() {
    return LockHolders.NONE;
  }

  /**
   * Why revisions can't run on the server of a connection, as a sentence without its full stop;
   * nothing if they can.
   */
  default Optional<String> complaint(Connection connection) throws SQLException {
    return Dialects.named(dialect())
        .oldestVersion()
        .complaint(connection.getMetaData().getDatabaseProductVersion());
  }

  /** What tells, before a run, that it could not write. */
  WriteProbe writeProbe();

  /** What the driver's failure means. */
  FailureKind kindOf(SQLException failure);

  /** What the failure means; {@code OTHER} if no driver is behind it. */
  default FailureKind kindOf(RuntimeException failure) {
    SQLException cause = Statements.cause(failure);
    return cause == null ? FailureKind.OTHER : kindOf(cause);
  }

  /** Whether a connection to this URL would create the database. */
  boolean isMissing(String url);

  /** How {@code --sql} finds out what a run would send. */
  RunPrinter printer();

  /** The command that runs a file up to the first error, where without an option it goes on. */
  default Optional<String> stoppingClient() {
    return Optional.empty();
  }

  /** What reads its catalogue. */
  Inspector inspector();

  /**
   * Drops the databases on a server that nobody who made them uses any more.
   *
   * @return a sentence without its full stop for each
   */
  default List<String> clearScratches(Connections server) {
    return List.of();
  }

  /**
   * An empty database to prove something on.
   *
   * @param server the database of the configuration, on whose server it may be made, if it is of
   *     this kind
   */
  Optional<ScratchDatabase> scratch(Optional<Connections> server);
}
