package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationFailedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statement of a revision of which nobody knows whether it took effect. */
final class StatementInDoubt {

  private final RunConnection connection;
  private final RevisionStep revision;
  private final List<ScriptStep> steps;
  private final Journal journal;
  private final int total;

  StatementInDoubt(
      RunConnection connection,
      RevisionStep revision,
      SqlScript script,
      List<ScriptStep> steps,
      Journal journal) {
    this.connection = connection;
    this.revision = revision;
    this.steps = steps;
    this.journal = journal;
    this.total = script.statements().size();
  }

  /** Finds out how many statements took effect in earlier runs. */
  int resume(AppliedRevision row) {
    JournalEntry entry = row.journal();
    if (entry.stepsHash() == null) {
      if (row.stepDone() == 0 && entry.probe() == null) {
        return 0;
      }
    } else {
      int covered = row.stepDone() + (entry.probe() == null ? 0 : 1);
      if (!entry.stepsHash().equals(journal.hash(covered))) {
        throw new MigrationFailedException(
            revision.file()
                + " was edited in its first "
                + covered
                + " statements, which ran here before it stopped: restore them, then run it again.");
      }
    }
    if (entry.probe() == null) {
      return row.stepDone();
    }
    return decide(row, entry.probe());
  }

  private int decide(AppliedRevision row, String before) {
    int done = row.stepDone();
    ScriptStep step = stepAt(done);
    if (row.state() == RevisionState.FAILED || before.equals(JournalEntry.UNKNOWN)) {
      throw undecided(
          done, "statement " + (done + 1) + " was interrupted, and the catalogue can't tell", null);
    }
    boolean tookEffect = !clearUp(step) && !probe(step).equals(before);
    connection
        .statements()
        .listener()
        .note(
            revision.file()
                + " was interrupted in statement "
                + (done + 1)
                + " of "
                + total
                + (tookEffect ? ", which took effect." : ", which had no effect and runs again."));
    return tookEffect ? done + 1 : done;
  }

  /** Takes away what the statement left if it stopped halfway; false if it did not. */
  boolean clearUp(ScriptStep step) {
    Statements send = connection.statements();
    Optional<List<String>> undo =
        connection.database().halfDone().of(send.handle(), step.statements().get(0).sql());
    undo.ifPresent(statements -> statements.forEach(send::run));
    return undo.isPresent();
  }

  private ScriptStep stepAt(int done) {
    int at = 0;
    for (ScriptStep step : steps) {
      if (at == done && step.kind() != ScriptStep.Kind.SESSION) {
        return step;
      }
      at += step.statements().size();
    }
    throw new MigrationFailedException(
        revision.file() + " has no statement " + (done + 1) + " any more: restore the file.");
  }

  /** Keeps that only a person can decide, and says how. */
  MigrationFailedException undecided(int done, String reason, @Nullable Throwable cause) {
    connection.transaction().run(() -> journal.undecided(Journal.shortened(reason)));
    String id = revision.revision();
    return new MigrationFailedException(
        Journal.stopped(revision, reason)
            + ". Look whether statement "
            + (done + 1)
            + " took effect; if all of it did, \"plinth resolve "
            + id
            + " --step-done\", if nothing of it did, \"plinth resolve "
            + id
            + " --step-undone\"; then run this again: "
            + String.join(" ", stepAt(done).statements().get(0).sql().split("\\s+")),
        cause);
  }

  /** What the catalogue says of the names in a step of one statement. */
  String probe(ScriptStep step) {
    String sql = step.statements().get(0).sql();
    return connection
        .database()
        .probe()
        .fingerprint(connection.statements().handle(), sql)
        .orElse(JournalEntry.UNKNOWN);
  }
}
