package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.MISSING_MODULE;
import static dev.plinth.error.RevisionProblem.MODULE_CYCLE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders modules so that those whose revisions are referenced come first. */
final class ModuleOrder {

  private ModuleOrder() {}

  static List<Revisions> sorted(Collection<Revisions> modules) {
    Map<String, Revisions> byName = new TreeMap<>();
    Edges edges = new Edges();
    for (Revisions revisions : modules) {
      byName.put(revisions.module(), revisions);
      edges.add(revisions.module());
    }
    byName.values().forEach(revisions -> link(revisions, byName, edges));
    if (!edges.cycle().isEmpty()) {
      throw MODULE_CYCLE.about(String.join(" -> ", edges.cycle()));
    }
    return edges.topologicalOrder().stream().map(byName::get).toList();
  }

  private static void link(Revisions revisions, Map<String, Revisions> byName, Edges edges) {
    for (String id : revisions.graph().ids()) {
      for (String dependency : revisions.entry(id).links().dependsOn()) {
        int colon = dependency.indexOf(':');
        if (colon >= 0) {
          Revisions other = byName.get(dependency.substring(0, colon));
          if (other == null || !other.graph().contains(dependency.substring(colon + 1))) {
            throw MISSING_MODULE.about(id, dependency);
          }
          if (other != revisions) {
            edges.put(other.module(), revisions.module());
          }
        }
      }
    }
  }
}
