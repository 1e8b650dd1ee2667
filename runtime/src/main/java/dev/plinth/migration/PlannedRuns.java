package dev.plinth.migration;

import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import java.util.List;

/** Turns a target into the revisions that lead there from where a database is. */
final class PlannedRuns {

  private final Revisions revisions;
  private final HistoryCheck check;
  private final RevisionPlanner planner;

  PlannedRuns(Revisions revisions, HistoryCheck check) {
    this.revisions = revisions;
    this.check = check;
    this.planner = new RevisionPlanner(revisions.graph());
  }

  PlannedRun plan(History history, Direction direction, String dialect, Target target) {
    check.refuseUnknown(history);
    var applied = history.appliedIds(revisions.module());
    List<String> ids =
        direction == Direction.UPGRADE
            ? planner.upgrade(applied, target)
            : planner.downgrade(applied, target);
    if (direction == Direction.UPGRADE) {
      check.refuseEdited(history);
    }
    return new PlannedRun(revisions, check, direction, dialect, ids);
  }
}
