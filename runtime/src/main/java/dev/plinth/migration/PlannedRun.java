package dev.plinth.migration;

import dev.plinth.migration.revision.IndexEntry;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Script;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A run with a fixed goal: these revisions, in this order, as far as the database lacks them. */
final class PlannedRun implements RunPlan {

  private final String module;
  private final Direction direction;
  private final List<RevisionStep> steps;
  private final HistoryCheck check;
  private final List<String> notes = new ArrayList<>();

  /** Reads the files of {@code ids}. */
  PlannedRun(
      Revisions revisions,
      HistoryCheck check,
      Direction direction,
      String dialect,
      List<String> ids) {
    this.module = revisions.module();
    this.direction = direction;
    this.check = check;
    this.steps = ids.stream().map(id -> step(revisions, id, dialect)).toList();
  }

  @Override
  public List<RevisionStep> remaining(History history) {
    check.refuseMisfit(history, direction);
    Set<String> applied = history.appliedIds(module);
    boolean undo = direction == Direction.DOWNGRADE;
    List<RevisionStep> left =
        steps.stream().filter(step -> applied.contains(step.revision()) == undo).toList();
    if (undo) {
      check.refuseNeeded(history, left.stream().map(RevisionStep::revision).toList());
    }
    return left;
  }

  /** All revisions of the goal. */
  List<RevisionStep> steps() {
    return steps;
  }

  /** What the user should know before it runs. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private RevisionStep step(Revisions revisions, String id, String dialect) {
    IndexEntry entry = revisions.entry(id);
    Script up = revisions.up(id, dialect);
    Script script = direction == Direction.UPGRADE ? up : revisions.down(id, dialect);
    if (direction == Direction.UPGRADE && !up.hash().equals(entry.fileHashes().get(dialect))) {
      notes.add(
          up.path()
              + " was edited since INDEX was written; it runs as it is. Run \"plinth index\"");
    }
    return new RevisionStep(
        revisions.module(),
        id,
        direction,
        script.path(),
        script.text(),
        up.hash(),
        entry.operationsHash(),
        entry.schemaHash(),
        entry.dataSteps(),
        entry.needsOfOthers());
  }
}
