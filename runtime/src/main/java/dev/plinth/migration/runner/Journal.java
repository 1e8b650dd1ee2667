package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.schema.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps in the history how far one revision has come. */
final class Journal {

  private static final int LONGEST_ERROR = 2000;

  private final RunConnection connection;
  private final RevisionStep revision;
  private final List<SqlScript.Statement> statements;

  Journal(RunConnection connection, RevisionStep revision, SqlScript script) {
    this.connection = connection;
    this.revision = revision;
    this.statements =
        script.parts().stream()
            .filter(SqlScript.Statement.class::isInstance)
            .map(SqlScript.Statement.class::cast)
            .toList();
  }

  /** Writes that the revision begins. */
  void begin() {
    HistoryTables history = connection.history();
    Statements send = connection.statements();
    if (revision.direction() == Direction.UPGRADE) {
      history.start(
          send,
          revision,
          connection.database().dialect(),
          statements.size(),
          connection.settings());
    }
    update(
        "state = 'running', step_done = 0, step_total = ?, error = null, direction = ?",
        statements.size(),
        revision.direction().word());
  }

  /** Writes that the first {@code done} statements took effect, and nothing is half known. */
  void reached(int done) {
    update("state = 'running', step_done = ?, step_probe = null, steps_hash = ?", done, hash(done));
  }

  /** Writes that statement {@code done + 1} is about to run. */
  void beforeStatement(int done, String probe) {
    update(
        "state = 'running', step_done = ?, step_probe = ?, steps_hash = ?",
        done,
        probe,
        hash(done + 1));
  }

  /** Writes that it stopped behind {@code done} statements and nothing is half known. */
  void failed(int done, String error) {
    update(
        "state = 'failed', step_done = ?, step_probe = null, steps_hash = ?, error = ?",
        done,
        hash(done),
        error);
  }

  /** Writes that it stopped, and nobody knows what became of statement {@code done + 1}. */
  void undecided(String error) {
    update("state = 'failed', step_probe = ?, error = ?", JournalEntry.UNKNOWN, error);
  }

  /** Of the first statements. */
  String hash(int count) {
    return Sha256.hex(
        statements.subList(0, Math.min(count, statements.size())).stream()
            .map(SqlScript.Statement::sql)
            .collect(Collectors.joining(";\n")));
  }

  /** As much of a failure as the history holds. */
  static String shortened(String error) {
    return error.substring(0, Math.min(LONGEST_ERROR, error.length()));
  }

  /** The start of a sentence about a revision that stopped. */
  static String stopped(RevisionStep revision, String reason) {
    return revision.direction().word()
        + " "
        + revision.revision()
        + " stopped in "
        + revision.file()
        + ", "
        + reason;
  }

  private void update(String assignments, @Nullable Object... values) {
    connection.history().update(connection.statements(), revision, assignments, values);
  }
}
