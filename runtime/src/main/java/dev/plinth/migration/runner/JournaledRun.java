package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationFailedException;
import java.util.List;
import java.util.Optional;

/**
 * Runs a revision that is more than one transaction, step by step, so that a later run goes on
 * where this one stops. A step in a transaction keeps its journal row inside; before any other one
 * the journal keeps what the catalogue says, and asks it again after an interruption.
 */
final class JournaledRun {

  private final RunConnection connection;
  private final Statements statements;
  private final RevisionTransaction transaction;
  private final RevisionStep revision;
  private final List<ScriptStep> steps;
  private final Journal journal;
  private final StatementInDoubt doubt;
  private boolean isLastInDoubt;

  JournaledRun(RunConnection connection, RevisionStep revision, SqlScript script) {
    this.connection = connection;
    this.statements = connection.statements();
    this.transaction = connection.transaction();
    this.revision = revision;
    this.steps = connection.database().steps(script);
    this.journal = new Journal(connection, revision, script);
    this.doubt = new StatementInDoubt(connection, revision, script, steps, journal);
  }

  /** Runs what is left of it; the lock is held, and no transaction is open. */
  void run(History now) {
    Optional<AppliedRevision> row =
        now.find(revision.module(), revision.revision()).filter(AppliedRevision::isUnfinished);
    int done = row.isPresent() ? doubt.resume(row.get()) : begin();
    isLastInDoubt = row.filter(found -> found.journal().probe() != null).isPresent();
    int at = 0;
    for (ScriptStep step : steps) {
      int end = at + step.statements().size();
      if (step.kind() == ScriptStep.Kind.SESSION) {
        attempt(at, () -> transaction.execute(step.parts()));
      } else if (end > done) {
        run(step, at, end);
      }
      at = end;
    }
  }

  private int begin() {
    connection.history().createIfMissing(statements);
    transaction.run(journal::begin);
    return 0;
  }

  private void run(ScriptStep step, int at, int end) {
    if (step.kind() == ScriptStep.Kind.TRANSACTION) {
      noteLast(at);
      attempt(
          at,
          () ->
              transaction.run(
                  () -> {
                    transaction.execute(step.parts());
                    journal.reached(end);
                  }));
    } else {
      String before = doubt.probe(step);
      transaction.run(() -> journal.beforeStatement(at, before));
      attempt(
          at,
          () -> {
            try {
              alone(step);
            } catch (StatementFailure e) {
              clearUp(step, at, before, e);
              throw e;
            }
          });
      isLastInDoubt = true;
    }
  }

  /** Rows may take hours, in which the statement before them must not stay in doubt. */
  private void noteLast(int done) {
    if (isLastInDoubt) {
      transaction.run(() -> journal.reached(done));
      isLastInDoubt = false;
    }
  }

  private void alone(ScriptStep step) {
    SessionSettings.during(
        statements.handle(),
        connection.database().settings(step, connection.settings()),
        () -> {
          transaction.execute(step.parts());
          return step;
        });
  }

  /** Does the work, and again where it got no lock. */
  private void attempt(int done, Runnable work) {
    LockRetry retry = new LockRetry(connection);
    while (true) {
      try {
        work.run();
        return;
      } catch (StatementFailure e) {
        if (!retry.again(e)) {
          throw failed(done, retry.reason(e), e);
        }
      }
    }
  }

  /** A statement may leave half of its effect behind although the database refused it. */
  private void clearUp(ScriptStep step, int at, String before, StatementFailure failure) {
    if (connection.database().kindOf(failure) == FailureKind.CONNECTION_LOST) {
      return;
    }
    if (!doubt.clearUp(step)
        && !before.equals(JournalEntry.UNKNOWN)
        && !doubt.probe(step).equals(before)) {
      String reason = failure.getMessage() + ", and it left something of its effect behind";
      throw doubt.undecided(at, reason, failure);
    }
  }

  private MigrationFailedException failed(int done, String reason, StatementFailure failure) {
    FailureKind kind = connection.database().kindOf(failure);
    if (kind != FailureKind.CONNECTION_LOST) {
      transaction.run(() -> journal.failed(done, Journal.shortened(failure.getMessage())));
    }
    return new MigrationFailedException(
        Journal.stopped(revision, reason)
            + "; "
            + took(done)
            + ". "
            + kind.wayOut("Mend the file or the data, then run it again: it goes on there."),
        failure);
  }

  private static String took(int done) {
    return switch (done) {
      case 0 -> "nothing of this revision took effect";
      case 1 -> "the first statement of this revision took effect and stays";
      default -> "the first " + done + " statements of this revision took effect and stay";
    };
  }
}
