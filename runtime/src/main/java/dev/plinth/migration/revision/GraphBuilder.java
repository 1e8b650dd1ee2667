package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.CYCLE;
import static dev.plinth.error.RevisionProblem.DEPENDENCY_CYCLE;
import static dev.plinth.error.RevisionProblem.DUPLICATE_REVISION;
import static dev.plinth.error.RevisionProblem.SELF_LOOP;
import static dev.plinth.error.RevisionProblem.UNKNOWN_DEPENDENCY;
import static dev.plinth.error.RevisionProblem.UNKNOWN_PARENT;

import dev.plinth.error.RevisionException;
import dev.plinth.error.RevisionProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks links while it makes a graph of them. */
final class GraphBuilder {

  private final Map<String, RevisionLinks> revisions = new LinkedHashMap<>();
  private final Edges parents = new Edges();
  private final Edges all = new Edges();

  private GraphBuilder() {}

  static RevisionGraph build(Collection<RevisionLinks> links) {
    GraphBuilder builder = new GraphBuilder();
    links.forEach(builder::add);
    builder.revisions.values().forEach(builder::link);
    refuse(CYCLE, builder.parents.cycle());
    // Labels are looked up by the finished graph of parents.
    RevisionGraph tree = RevisionGraph.of(builder.revisions, builder.parents, builder.parents);
    builder.revisions.values().forEach(revision -> builder.depend(revision, tree));
    refuse(DEPENDENCY_CYCLE, builder.all.cycle());
    return RevisionGraph.of(builder.revisions, builder.parents, builder.all);
  }

  private void add(RevisionLinks revision) {
    if (revisions.put(revision.id(), revision) != null) {
      throw DUPLICATE_REVISION.about(revision.id());
    }
    parents.add(revision.id());
    all.add(revision.id());
  }

  private void link(RevisionLinks revision) {
    for (String parent : revision.parents()) {
      if (parent.equals(revision.id())) {
        throw SELF_LOOP.about(parent);
      }
      if (!revisions.containsKey(parent)) {
        throw UNKNOWN_PARENT.about(revision.id(), parent);
      }
      parents.put(parent, revision.id());
      all.put(parent, revision.id());
    }
  }

  private void depend(RevisionLinks revision, RevisionGraph tree) {
    for (String dependency : revision.dependsOn()) {
      // Another module's revision is ordered by modules.
      if (dependency.indexOf(':') < 0) {
        all.put(resolve(revision, dependency, tree), revision.id());
      }
    }
  }

  private static String resolve(RevisionLinks revision, String dependency, RevisionGraph tree) {
    try {
      return tree.find(dependency, tree.idSet());
    } catch (RevisionException e) {
      throw UNKNOWN_DEPENDENCY.because(e, revision.id(), dependency);
    }
  }

  private static void refuse(RevisionProblem problem, List<String> cycle) {
    if (!cycle.isEmpty()) {
      throw problem.about(String.join(" -> ", cycle));
    }
  }
}
