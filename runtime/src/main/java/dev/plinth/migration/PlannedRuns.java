package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.TABLES_WITHOUT_HISTORY;

import dev.plinth.migration.revision.IndexEntry;
import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.Stamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a target into the revisions that lead there from where a database is. */
final class PlannedRuns {

  private static final int SHOWN_TABLES = 5;

  private final Revisions revisions;
  private final HistoryCheck check;
  private final RevisionPlanner planner;

  PlannedRuns(Revisions revisions, HistoryCheck check) {
    this.revisions = revisions;
    this.check = check;
    this.planner = new RevisionPlanner(revisions.graph());
  }

  PlannedRun plan(MigrationRunner runner, Direction direction, Target target) {
    return plan(runner, runner.history(), direction, target);
  }

  PlannedRun plan(MigrationRunner runner, History history, Direction direction, Target target) {
    check.refuseMisfit(history, direction);
    Set<String> applied = history.appliedIds(revisions.module());
    List<String> ids =
        direction == Direction.UPGRADE
            ? planner.upgrade(applied, target)
            : planner.downgrade(applied, target);
    if (direction == Direction.UPGRADE) {
      check.refuseWithoutOthers(history, ids);
      refuseUnknownTables(runner, history, ids);
    } else {
      check.refuseNeeded(history, ids);
    }
    return new PlannedRun(revisions, check, direction, runner.dialect().name(), ids);
  }

  /** Marks that lead to the targets; the revisions that they are about. */
  Stamp stamp(History history, String dialect, List<Target> targets) {
    check.refuseUnknown(history);
    Set<String> applied = history.appliedIds(revisions.module());
    Set<String> wanted =
        new LinkedHashSet<>(revisions.graph().withAncestors(planner.stamp(applied, targets)));
    return new Stamp(
        wanted.stream().filter(id -> !applied.contains(id)).map(id -> mark(id, dialect)).toList(),
        revisions.graph().sorted(applied).stream()
            .filter(id -> !wanted.contains(id))
            .map(id -> mark(id, dialect))
            .toList());
  }

  private static void refuseUnknownTables(
      MigrationRunner runner, History history, List<String> ids) {
    if (history.format() == 0 && !ids.isEmpty()) {
      List<String> tables = runner.tables();
      if (!tables.isEmpty()) {
        throw TABLES_WITHOUT_HISTORY.about(some(tables));
      }
    }
  }

  private static String some(List<String> tables) {
    List<String> first = tables.subList(0, Math.min(tables.size(), SHOWN_TABLES));
    return String.join(", ", first) + (first.size() < tables.size() ? ", …" : "");
  }

  private RevisionStep mark(String id, String dialect) {
    IndexEntry entry = revisions.entry(id);
    return new RevisionStep(
        revisions.module(),
        id,
        Direction.UPGRADE,
        entry.folder(),
        "",
        revisions.up(id, dialect).hash(),
        entry.operationsHash(),
        entry.schemaHash(),
        List.of(),
        entry.needsOfOthers());
  }
}
