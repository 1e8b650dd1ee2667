package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.PENDING_REVISIONS;
import static dev.plinth.error.RevisionProblem.SCHEMA_DIFFERS;

import dev.plinth.migration.revision.ClassPathRevisions;
import dev.plinth.migration.revision.ClassPathSource;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.json.SchemaJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The revisions that an application carries on its class path, for its start-up. */
public final class ApplicationMigrations {

  private final ClassLoader loader;
  private final List<Revisions> modules;

  private ApplicationMigrations(ClassLoader loader, List<Revisions> modules) {
    this.loader = loader;
    this.modules = modules;
  }

  /**
   * All modules that {@code loader} finds, through the files {@code db-migrations/INDEX}.
   *
   * @throws dev.plinth.error.RevisionException if there is none, or one is damaged
   */
  public static ApplicationMigrations on(ClassLoader loader) {
    return new ApplicationMigrations(loader, ClassPathRevisions.load(loader));
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
          new PlannedRuns(revisions, check).plan(runner, Direction.UPGRADE, Target.HEAD);
      plan.notes().forEach(listener::note);
      finished.addAll(runner.run(plan, listener).finished());
    }
    return List.copyOf(finished);
  }

  /**
   * Refuses a database that is behind or ahead of the code, and code whose entities differ from its
   * newest revision. Writes nothing.
   *
   * @throws dev.plinth.error.RevisionException with the command to run
   */
  public void validate(History history) {
    for (Revisions revisions : modules) {
      HistoryCheck check = HistoryCheck.byIndex(revisions);
      check.refuseMisfit(history, Direction.UPGRADE);
      RevisionGraph graph = revisions.graph();
      List<String> pending =
          new RevisionPlanner(graph).upgrade(history.appliedIds(revisions.module()), Target.HEAD);
      if (!pending.isEmpty()) {
        throw PENDING_REVISIONS.about(pending.size(), String.join(", ", pending));
      }
      String head = graph.heads().iterator().next();
      Optional<String> hash = compiledHash(revisions);
      if (hash.isPresent() && !hash.get().equals(revisions.entry(head).schemaHash())) {
        throw SCHEMA_DIFFERS.about(revisions.module());
      }
    }
  }

  /** That of the schema that was compiled beside the revisions, or else anywhere. */
  private Optional<String> compiledHash(Revisions revisions) {
    String name = "META-INF/plinth/" + revisions.module() + "/schema.json";
    return revisions
        .source()
        .read("../" + name)
        .or(() -> ClassPathSource.text(loader, name))
        .map(text -> SchemaHash.of(SchemaJson.read(text, name)));
  }
}
