package dev.plinth.migration.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line of revisions {@code r1, r2, …} made of plain scripts, to be run upwards. */
final class Steps implements RunPlan {
  private final List<RevisionStep> steps = new ArrayList<>();

  static Steps of(String... scripts) {
    Steps steps = new Steps();
    for (String script : scripts) {
      String id = "r" + (steps.steps.size() + 1);
      steps.steps.add(step(id, Direction.UPGRADE, script));
    }
    return steps;
  }

  static RevisionStep step(String id, Direction direction, String script) {
    return new RevisionStep(
        "main", id, direction, id + "/up.sqlite.sql", script, "file", "operations", "schema");
  }

  List<RevisionStep> all() {
    return steps;
  }

  @Override
  public List<RevisionStep> remaining(History history) {
    Set<String> applied = history.appliedIds("main");
    return steps.stream().filter(step -> !applied.contains(step.revision())).toList();
  }
}
