package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.PENDING_REVISIONS;
import static dev.plinth.error.RevisionProblem.SCHEMA_DIFFERS;

import dev.plinth.migration.revision.ClassPathRevisions;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The revisions that an application carries on its class path, for its start-up. */
public final class ApplicationMigrations {

  private final List<Revisions> modules;

  private ApplicationMigrations(List<Revisions> modules) {
    this.modules = modules;
  }

  /**
   * All modules that {@code loader} finds, through the files {@code db-migrations/INDEX}.
   *
   * @throws dev.plinth.error.RevisionException if there is none, or one is damaged
   */
  public static ApplicationMigrations on(ClassLoader loader) {
    return new ApplicationMigrations(ClassPathRevisions.load(loader));
  }

  /** The modules, referenced ones first. */
  public List<String> modules() {
    return modules.stream().map(Revisions::module).toList();
  }

  /**
   * Brings a database to the head of every module; writes nothing if it is there.
   *
   * @return the revisions that ran
   * @throws dev.plinth.error.MigrationException if the database doesn't fit, or refuses a statement
   */
  public List<RevisionStep> upgrade(MigrationRunner runner, RunListener listener) {
    List<RevisionStep> finished = new ArrayList<>();
    for (Revisions revisions : modules) {
      HistoryCheck check = HistoryCheck.byIndex(revisions);
      PlannedRun plan =
          new PlannedRuns(revisions, check)
              .plan(runner.history(), Direction.UPGRADE, runner.dialect().name(), Target.HEAD);
      plan.notes().forEach(listener::note);
      finished.addAll(runner.run(plan, listener).finished());
    }
    return List.copyOf(finished);
  }

  /**
   * Refuses a database that is behind or ahead of the code, and code whose entities differ from its
   * newest revision. Writes nothing.
   *
   * @param compiled hash of a module's compiled schema, if the module has entities
   * @throws dev.plinth.error.RevisionException with the command to run
   */
  public void validate(History history, Function<String, Optional<String>> compiled) {
    for (Revisions revisions : modules) {
      HistoryCheck check = HistoryCheck.byIndex(revisions);
      check.refuseUnknown(history);
      check.refuseEdited(history);
      RevisionGraph graph = revisions.graph();
      List<String> pending =
          new RevisionPlanner(graph).upgrade(history.appliedIds(revisions.module()), Target.HEAD);
      if (!pending.isEmpty()) {
        throw PENDING_REVISIONS.about(pending.size(), String.join(", ", pending));
      }
      String head = graph.heads().iterator().next();
      Optional<String> hash = compiled.apply(revisions.module());
      if (hash.isPresent() && !hash.get().equals(revisions.entry(head).schemaHash())) {
        throw SCHEMA_DIFFERS.about(revisions.module());
      }
    }
  }
}
