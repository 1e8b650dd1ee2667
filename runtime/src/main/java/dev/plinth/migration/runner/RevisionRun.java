package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationException;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** One run on one connection: lock, look again, one revision, commit; and over. */
final class RevisionRun {
  private final RunConnection connection;
  private final Statements statements;
  private final RevisionTransaction transaction;
  private final HistoryTables history;
  private final RunSettings settings;
  private final Map<String, SqlScript> scripts = new HashMap<>();
  private final List<RevisionStep> finished = new ArrayList<>();
  private @Nullable History known;

  RevisionRun(RunConnection connection) {
    this.connection = connection;
    this.statements = connection.statements();
    this.transaction = connection.transaction();
    this.history = connection.history();
    this.settings = connection.settings();
  }

  /**
   * Reads all files and looks whether they could run, before the first one does.
   *
   * @param others further connections as the same user, if there may be any
   */
  void prepare(List<RevisionStep> steps, Optional<Connections> others) {
    // A broken later one stops nothing halfway.
    List<String> sql = steps.stream().flatMap(step -> script(step).statements().stream()).toList();
    steps.forEach(this::requireDataSteps);
    hindrance(sql, others)
        .ifPresent(
            found -> {
              throw found.stopping("nothing was run");
            });
  }

  private Optional<Hindrance> hindrance(List<String> sql, Optional<Connections> others) {
    AutoCommit autoCommit = new AutoCommit(statements.handle());
    autoCommit.switchOn();
    try {
      return connection.database().writeProbe().ask(statements.handle(), others, sql);
    } catch (JdbiException e) {
      return Optional.empty(); // what can't be asked shows when it is tried
    } finally {
      autoCommit.restore();
    }
  }

  List<RevisionStep> all(RunPlan plan, List<RevisionStep> seenWithoutLock) {
    List<RevisionStep> steps = seenWithoutLock;
    while (!steps.isEmpty()) {
      steps = next(plan, steps);
    }
    return finished;
  }

  private SqlScript script(RevisionStep step) {
    return scripts.computeIfAbsent(step.revision(), id -> parse(step));
  }

  /** Runs the first one, and again where it got no lock: all of it is undone in between. */
  private List<RevisionStep> next(RunPlan plan, List<RevisionStep> steps) {
    LockRetry retry = new LockRetry(connection);
    while (true) {
      try {
        return one(plan, steps);
      } catch (StatementFailure e) {
        known = null;
        if (!retry.again(e)) {
          throw failed(steps.get(0), retry.reason(e), e);
        }
      }
    }
  }

  /** Runs the first revision if it is still next under the lock; gives what is left after it. */
  private List<RevisionStep> one(RunPlan plan, List<RevisionStep> steps) {
    RevisionStep step = steps.get(0);
    SqlScript script = script(step);
    boolean isWhole = isOneTransaction(connection.database().steps(script));
    if (!isWhole) {
      transaction.hold();
    }
    try {
      transaction.begin(isWhole ? script : SqlScript.EMPTY);
      History earlier = history.isUnchanged() ? known : null;
      History now = earlier == null ? read() : earlier;
      List<RevisionStep> left = earlier == null ? plan.remaining(now) : steps;
      if (left.isEmpty() || !left.get(0).equals(step)) {
        transaction.rollback();
        return left;
      }
      run(step, script, now, isWhole);
      finished.add(step);
      statements.listener().revisionFinished(step);
      return left.subList(1, left.size());
    } catch (MigrationException | StatementFailure e) {
      transaction.rollback();
      throw e;
    } catch (JdbiException e) {
      transaction.rollback();
      throw isWhole ? failed(step, Statements.reason(e), e) : interrupted(step, e);
    } finally {
      if (!isWhole) {
        transaction.release();
      }
    }
  }

  /** What was read stays true for all revisions but those that this run finishes. */
  private History read() {
    History now = history.read();
    MigrationRunner.refuseNewer(now);
    known = now;
    return now;
  }

  /** Whether all of a script runs in one transaction, together with its history row. */
  static boolean isOneTransaction(List<ScriptStep> steps) {
    return steps.isEmpty()
        || (steps.size() == 1 && steps.get(0).kind() == ScriptStep.Kind.TRANSACTION);
  }

  /** Runs the SQL in the transaction that is open, or in several, then the data steps. */
  private void run(RevisionStep step, SqlScript script, History now, boolean isWhole) {
    if (isAtDataSteps(step, now)) {
      transaction.rollback();
    } else if (isWhole) {
      refuseHalfway(step, now);
      runWhole(step, script);
      transaction.commit();
    } else {
      transaction.rollback();
      statements.listener().revisionStarted(step);
      new JournaledRun(connection, step, script).run(now);
      transaction.begin(SqlScript.EMPTY);
      finishSql(step);
      transaction.commit();
    }
    dataSteps(step);
  }

  /** What is one transaction now can't go on behind statements that took effect before. */
  private static void refuseHalfway(RevisionStep step, History now) {
    now.find(step.module(), step.revision())
        .filter(row -> row.isUnfinished() && row.stepDone() > 0)
        .ifPresent(
            row -> {
              throw new MigrationFailedException(
                  "the history says that revision "
                      + step.revision()
                      + " stopped behind statement "
                      + row.stepDone()
                      + " of "
                      + row.stepTotal()
                      + ", but "
                      + step.file()
                      + " runs as a whole or not at all: look at the database, then run \"plinth"
                      + " resolve "
                      + step.revision()
                      + " --done\" or \"plinth resolve "
                      + step.revision()
                      + " --undone\".");
            });
  }

  private void runWhole(RevisionStep step, SqlScript script) {
    statements.listener().revisionStarted(step);
    history.createIfMissing(statements);
    if (step.direction() == Direction.UPGRADE) {
      history.start(
          statements, step, connection.database().dialect(), script.statements().size(), settings);
    }
    transaction.execute(script.parts());
    finishSql(step);
  }

  private void finishSql(RevisionStep step) {
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
        refuseDataSteps(step);
      }
      step.dataSteps().forEach(id -> settings.dataSteps().get(step.revision(), id));
    }
  }

  /** What runs in Java can't be printed. */
  static void refuseDataSteps(RevisionStep step) {
    if (hasDataSteps(step)) {
      throw new MigrationInputException(
          "revision "
              + step.revision()
              + " has data steps in Java ("
              + String.join(", ", step.dataSteps())
              + "), which can't be printed: run \"plinth upgrade\" without --sql");
    }
  }

  private MigrationFailedException interrupted(RevisionStep step, JdbiException cause) {
    return new MigrationFailedException(
        step.direction().word()
            + " "
            + step.revision()
            + " was interrupted in "
            + step.file()
            + ": "
            + Statements.reason(cause)
            + ". "
            + connection
                .database()
                .kindOf(cause)
                .wayOut("Run it again: it finds out what took effect and goes on there."),
        cause);
  }

  private MigrationFailedException failed(
      RevisionStep step, String reason, RuntimeException cause) {
    return new MigrationFailedException(
        step.direction().word()
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

  static SqlScript parse(RevisionStep step) {
    try {
      return SqlScript.parse(step.script());
    } catch (IllegalArgumentException e) {
      throw new MigrationInputException(step.file() + ", " + e.getMessage(), e);
    }
  }
}
