package dev.plinth.migration;

import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The SQL that leads to a target, for somebody else to run. */
record PrintedSql(Revisions revisions, HistoryCheck check, MigrationRunner runner) {

  private static final char RANGE = ':';

  static PrintedSql of(RevisionRepository repository, MigrationRunner runner) {
    return new PrintedSql(repository.revisions(), HistoryCheck.byFiles(repository), runner);
  }

  /**
   * From where the database is to a target; or from one target to another, as {@code base:head},
   * and no database is asked.
   */
  String to(Direction direction, String target) {
    int range = target.indexOf(RANGE);
    return range < 0
        ? runner.sql(
            new PlannedRuns(revisions, check)
                .plan(runner, runner.history(), direction, Target.parse(target)))
        : between(
            direction,
            Target.parse(target.substring(0, range)),
            Target.parse(target.substring(range + 1)));
  }

  private String between(Direction direction, Target from, Target to) {
    RevisionPlanner planner = new RevisionPlanner(revisions.graph());
    Set<String> earlier =
        new LinkedHashSet<>(
            revisions.graph().withAncestors(planner.stamp(Set.of(), List.of(from))));
    List<String> ids =
        direction == Direction.UPGRADE
            ? planner.upgrade(earlier, to)
            : planner.downgrade(earlier, to);
    return runner.sql(
        steps(Direction.UPGRADE, List.copyOf(earlier)).stream()
            .map(RevisionStep::withoutDataSteps)
            .toList(),
        steps(direction, ids));
  }

  private List<RevisionStep> steps(Direction direction, List<String> ids) {
    return new PlannedRun(revisions, check, direction, runner.dialect().name(), ids).steps();
  }

  /** The marks of {@code stamp}. */
  String ofStamp(List<Target> targets) {
    PlannedRuns plans = new PlannedRuns(revisions, check);
    return runner.stampSql(history -> plans.stamp(history, runner.dialect().name(), targets));
  }
}
