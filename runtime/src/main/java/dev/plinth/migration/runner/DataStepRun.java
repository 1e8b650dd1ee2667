package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the data steps of one revision, batch by batch: lock, look where the last batch ended, do
 * the next one, keep where it ended, commit. Several processes may take turns.
 */
final class DataStepRun {

  private static final int LONGEST_ERROR = 2000;

  private final Statements statements;
  private final RevisionTransaction transaction;
  private final HistoryTables history;
  private final DataSteps steps;
  private final RevisionStep revision;
  private long done;
  private long total = -1;
  private @Nullable String counted;

  DataStepRun(RunConnection connection, RevisionStep revision) {
    this.statements = connection.statements();
    this.transaction = connection.transaction();
    this.history = connection.history();
    this.steps = connection.settings().dataSteps();
    this.revision = revision;
  }

  /** Runs what is left of them, and marks the revision as done. */
  void run() {
    boolean more = true;
    while (more) {
      more = batch();
    }
  }

  /** One batch; false if the revision is done, by whomever. */
  private boolean batch() {
    String id = "";
    try {
      transaction.begin(SqlScript.EMPTY);
      AppliedRevision row = row();
      if (row.isApplied()) {
        transaction.rollback();
        return false;
      }
      id = current(row);
      boolean more = next(id, row.position());
      transaction.commit();
      statements.listener().dataBatch(revision, id, done, total);
      return more;
    } catch (MigrationException e) {
      transaction.rollback();
      throw e;
    } catch (RuntimeException e) {
      transaction.rollback();
      throw failed(id, e);
    }
  }

  private AppliedRevision row() {
    Optional<AppliedRevision> row = history.read().find(revision.module(), revision.revision());
    if (row.isEmpty() || !(row.get().isUnfinished() || row.get().isApplied())) {
      throw new MigrationFailedException(
          "revision " + revision.revision() + " was undone meanwhile: run \"plinth current\".");
    }
    if (!Objects.equals(row.get().fileHash(), revision.fileHash())) {
      throw new MigrationFailedException(
          revision.file()
              + " was edited after it ran here, and the data steps of its revision are not finished:"
              + " restore the file, then run it again.");
    }
    return row.get();
  }

  private String current(AppliedRevision row) {
    String id = row.dataStep();
    if (id == null || !revision.dataSteps().contains(id)) {
      throw new MigrationFailedException(
          "revision "
              + revision.revision()
              + " stopped in the data step "
              + id
              + ", which its revision.json no longer names: restore the file, then run it again.");
    }
    return id;
  }

  private boolean next(String id, @Nullable String after) {
    DataStep step = steps.get(revision.revision(), id);
    if (!id.equals(counted)) {
      counted = id;
      done = 0;
      total = step.remaining(statements.handle(), after);
    }
    DataBatch batch = step.next(statements.handle(), after);
    done += batch.rows();
    String position = batch.position();
    if (position != null) {
      if (position.equals(after)) {
        throw new IllegalStateException("it ended twice at " + position);
      }
      history.dataStep(statements, revision, id, position);
      return true;
    }
    int next = revision.dataSteps().indexOf(id) + 1;
    if (next < revision.dataSteps().size()) {
      history.dataStep(statements, revision, revision.dataSteps().get(next), null);
      return true;
    }
    history.finish(statements, revision);
    return false;
  }

  private MigrationFailedException failed(String id, RuntimeException cause) {
    String reason = cause instanceof JdbiException ? Statements.reason(cause) : cause.toString();
    String message =
        "data step "
            + id
            + " of revision "
            + revision.revision()
            + " stopped after "
            + done
            + " rows: "
            + reason
            + "; the batches before are kept. Mend the step or the data, then run it again: it goes"
            + " on there.";
    note(reason);
    return new MigrationFailedException(message.lines().findFirst().orElse(message), cause);
  }

  /** Best effort: the database may be what failed. */
  private void note(String reason) {
    try {
      transaction.begin(SqlScript.EMPTY);
      history.fail(
          statements, revision, reason.substring(0, Math.min(LONGEST_ERROR, reason.length())));
      transaction.commit();
    } catch (MigrationException | JdbiException e) {
      transaction.rollback();
    }
  }
}
