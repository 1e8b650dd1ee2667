package dev.plinth.migration.runner;

import java.util.List;

/** Decides what is left to run. */
@FunctionalInterface
public interface RunPlan {
  /**
   * The revisions that are left, in order; empty if the database is where it should be.
   *
   * <p>Asked once without a lock, and under it before each revision, because another process may
   * have been faster. So the goal must be fixed before: "two further" read anew each time never
   * ends.
   */
  List<RevisionStep> remaining(History history);

  /** One that leaves the steps whose direction a database has not gone yet. */
  static RunPlan of(List<RevisionStep> steps) {
    return history ->
        steps.stream()
            .filter(
                step ->
                    history.appliedIds(step.module()).contains(step.revision())
                        == (step.direction() == Direction.DOWNGRADE))
            .toList();
  }
}
