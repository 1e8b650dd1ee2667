package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** One run on one connection: lock, look again, one revision, commit; and over. */
final class RevisionRun {
  private final RunConnection connection;
  private final Statements statements;
  private final RevisionTransaction transaction;
  private final HistoryTables history;
  private final RunSettings settings;
  private final List<RevisionStep> finished = new ArrayList<>();

  RevisionRun(RunConnection connection) {
    this.connection = connection;
    this.statements = connection.statements();
    this.transaction = connection.transaction();
    this.history = connection.history();
    this.settings = connection.settings();
  }

  List<RevisionStep> all(RunPlan plan, List<RevisionStep> seenWithoutLock) {
    List<SqlScript> scripts = new ArrayList<>();
    // All files are read before the first one runs: a broken later one stops nothing halfway.
    seenWithoutLock.forEach(step -> scripts.add(parse(step)));
    seenWithoutLock.forEach(this::requireDataSteps);
    List<RevisionStep> steps = seenWithoutLock;
    while (!steps.isEmpty()) {
      steps = one(plan, steps.get(0));
    }
    return finished;
  }

  /** Runs the revision if it is still next under the lock; gives what is left after it. */
  private List<RevisionStep> one(RunPlan plan, RevisionStep step) {
    SqlScript script = parse(step);
    try {
      transaction.begin(script);
      History now = history.read();
      MigrationRunner.refuseNewer(now);
      List<RevisionStep> left = plan.remaining(now);
      if (left.isEmpty() || !left.get(0).equals(step)) {
        transaction.rollback();
        return left;
      }
      if (isAtDataSteps(step, now)) {
        transaction.rollback();
      } else {
        run(step, script);
        transaction.commit();
      }
      dataSteps(step);
      finished.add(step);
      statements.listener().revisionFinished(step);
      return left.subList(1, left.size());
    } catch (MigrationException e) {
      transaction.rollback();
      throw e;
    } catch (JdbiException e) {
      transaction.rollback();
      throw failed(step, Statements.reason(e), e);
    }
  }

  private void run(RevisionStep step, SqlScript script) {
    statements.listener().revisionStarted(step);
    history.createIfMissing(statements);
    if (step.direction() == Direction.UPGRADE) {
      history.start(
          statements, step, connection.database().dialect(), script.statements().size(), settings);
    }
    try {
      transaction.execute(script.parts());
    } catch (StatementFailure e) {
      throw failed(step, e.getMessage(), e);
    }
    if (hasDataSteps(step)) {
      history.dataStep(statements, step, step.dataSteps().get(0), null);
    } else {
      history.finish(statements, step);
    }
  }

  private static boolean hasDataSteps(RevisionStep step) {
    return step.direction() == Direction.UPGRADE && !step.dataSteps().isEmpty();
  }

  /** Whether its SQL is committed already, and a run stopped or is busy with what comes after. */
  private static boolean isAtDataSteps(RevisionStep step, History now) {
    return hasDataSteps(step)
        && now.find(step.module(), step.revision())
            .filter(row -> row.isUnfinished() && row.dataStep() != null)
            .isPresent();
  }

  private void dataSteps(RevisionStep step) {
    if (hasDataSteps(step)) {
      new DataStepRun(connection, step).run();
    }
  }

  /** A class that is not there stops the run before anything of it began. */
  private void requireDataSteps(RevisionStep step) {
    if (hasDataSteps(step)) {
      if (connection.isPrinted()) {
        throw new MigrationInputException(
            "revision "
                + step.revision()
                + " has data steps in Java ("
                + String.join(", ", step.dataSteps())
                + "), which can't be printed: run \"plinth upgrade\" without --sql");
      }
      step.dataSteps().forEach(id -> settings.dataSteps().get(step.revision(), id));
    }
  }

  private MigrationFailedException failed(
      RevisionStep step, String reason, RuntimeException cause) {
    String verb = step.direction() == Direction.UPGRADE ? "upgrade" : "downgrade";
    return new MigrationFailedException(
        verb
            + " "
            + step.revision()
            + " stopped in "
            + step.file()
            + ", "
            + reason
            + "; all of this revision was undone. "
            + connection
                .database()
                .kindOf(cause)
                .wayOut("Mend the file or the data, then run it again."),
        cause);
  }

  private static SqlScript parse(RevisionStep step) {
    try {
      return SqlScript.parse(step.script());
    } catch (IllegalArgumentException e) {
      throw new MigrationInputException(step.file() + ", " + e.getMessage(), e);
    }
  }
}
