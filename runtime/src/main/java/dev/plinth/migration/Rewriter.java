package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.APPLIED_REVISION;
import static dev.plinth.error.RevisionProblem.MERGE_NOT_MOVABLE;
import static dev.plinth.error.RevisionProblem.NO_OTHER_HEAD;
import static dev.plinth.error.RevisionProblem.ONE_REVISION;
import static dev.plinth.error.RevisionProblem.REBASE_ONTO_ITSELF;

import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.RevisionRewrite;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.revision.TargetResolver;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.RevisionState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes revisions anew that ran nowhere yet. */
final class Rewriter {

  private final RevisionDirectory directory;
  private final String module;
  private final History database;

  Rewriter(RevisionDirectory directory, String module, History database) {
    this.directory = directory;
    this.module = module;
    this.database = database;
  }

  RewriteReport rebase(String target, @Nullable String onto) {
    RevisionRepository repository = RevisionRepository.open(directory, module);
    RevisionGraph graph = repository.revisions().graph();
    String id = one(graph, target);
    if (graph.parents(id).size() > 1) {
      throw MERGE_NOT_MOVABLE.about(id);
    }
    List<String> parents = onto == null ? otherHead(graph, id) : resolve(graph, onto);
    Set<String> moved = Set.copyOf(graph.withDependents(Set.of(id)));
    for (String parent : parents) {
      if (moved.contains(parent)) {
        throw REBASE_ONTO_ITSELF.about(parent, id);
      }
    }
    if (Set.copyOf(parents).equals(graph.parents(id))) {
      return new RewriteReport(module, List.of(), List.of());
    }
    refuseApplied(graph, id);
    return written(new RevisionRewrite(repository).rebase(id, parents));
  }

  RewriteReport edit(String target) {
    RevisionRepository repository = RevisionRepository.openFolders(directory, module);
    RevisionGraph graph = repository.revisions().graph();
    String id = one(graph, target);
    refuseApplied(graph, id);
    return written(new RevisionRewrite(repository).edit(id));
  }

  private RewriteReport written(RevisionRewrite rewrite) {
    List<String> ids = rewrite.write();
    RevisionRepository written = RevisionRepository.open(directory, module);
    return new RewriteReport(module, Summaries.of(written, ids), rewrite.notes());
  }

  private static String one(RevisionGraph graph, String target) {
    List<String> ids = resolve(graph, target);
    if (ids.size() != 1) {
      throw ONE_REVISION.about(target, ids.size());
    }
    return ids.get(0);
  }

  private static List<String> otherHead(RevisionGraph graph, String id) {
    Set<String> moved = Set.copyOf(graph.withDependents(Set.of(id)));
    List<String> others = graph.heads().stream().filter(head -> !moved.contains(head)).toList();
    if (others.size() != 1) {
      throw NO_OTHER_HEAD.about(others.isEmpty() ? "no" : others.size());
    }
    return others;
  }

  private static List<String> resolve(RevisionGraph graph, String target) {
    List<String> ids = List.copyOf(new TargetResolver(graph).resolve(Target.parse(target)));
    if (ids.size() > 1) {
      throw ONE_REVISION.about(target, ids.size());
    }
    return ids;
  }

  /** What builds on it ran only if it ran itself; a run that stopped halfway counts too. */
  private void refuseApplied(RevisionGraph graph, String id) {
    for (String each : graph.withDependents(Set.of(id))) {
      Optional<AppliedRevision> row = database.find(module, each);
      if (row.isPresent() && row.get().state() != RevisionState.UNDONE) {
        throw APPLIED_REVISION.about(each);
      }
    }
  }
}
