package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.FORK;
import static dev.plinth.error.RevisionProblem.NAME_TAKEN;
import static dev.plinth.error.RevisionProblem.SEVERAL_PARENTS;
import static dev.plinth.error.RevisionProblem.UNKNOWN_DEPENDENCY;

import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionIds;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.revision.TargetResolver;
import dev.plinth.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Finds the place of a new revision in the graph; refuses what is ambiguous or taken. */
final class NewLinks {

  private final RevisionRepository repository;
  private final RevisionGraph graph;
  private final RandomGenerator random;

  NewLinks(RevisionRepository repository, RandomGenerator random) {
    this.repository = repository;
    this.graph = repository.revisions().graph();
    this.random = random;
  }

  /** What a revision at this place builds on. */
  List<String> parents(RevisionPlace place) {
    String head = place.head();
    Set<String> parents = head == null ? graph.heads() : resolve(head);
    if (parents.size() > 1) {
      String ids = String.join(", ", parents);
      throw head == null ? FORK.about(parents.size(), ids) : SEVERAL_PARENTS.about(head, ids);
    }
    return List.copyOf(parents);
  }

  /** Its links, with a new id unless the place has one. */
  RevisionLinks of(RevisionPlace place, List<String> parents) {
    place.labels().forEach(label -> requireFree("--branch-label", label));
    String id = place.id();
    if (id != null) {
      requireFree("--rev-id", id);
    }
    return new RevisionLinks(
        id == null ? RevisionIds.next(random) : id,
        parents,
        place.dependsOn().stream().map(this::dependency).toList(),
        place.labels());
  }

  /** The schema that a revision at this place finds. */
  Schema schemaBefore(RevisionPlace place, List<String> parents) {
    Set<String> needs = new LinkedHashSet<>(parents);
    place.dependsOn().stream()
        .map(this::dependency)
        .filter(dependency -> dependency.indexOf(':') < 0)
        .forEach(dependency -> needs.addAll(resolve(dependency)));
    return repository.schemaAt(needs);
  }

  private Set<String> resolve(String target) {
    return new TargetResolver(graph).resolve(Target.parse(target));
  }

  /** The full id of a dependency; labels stay, because they move with their branch. */
  private String dependency(String text) {
    if (text.indexOf(':') >= 0) {
      if (!repository.mayHave(text)) {
        throw UNKNOWN_DEPENDENCY.about("to write", text);
      }
      return text;
    }
    boolean isLabel =
        graph.ids().stream()
            .anyMatch(id -> repository.revisions().entry(id).links().labels().contains(text));
    if (isLabel) {
      return text;
    }
    Set<String> found = resolve(text);
    if (found.size() != 1) {
      throw UNKNOWN_DEPENDENCY.about("to write", text);
    }
    return found.iterator().next();
  }

  private void requireFree(String option, String name) {
    RevisionIds.requireWord(option, name);
    for (String id : graph.ids()) {
      boolean isTaken =
          id.equals(name) || repository.revisions().entry(id).links().labels().contains(name);
      if (isTaken) {
        throw NAME_TAKEN.about(option, name, id);
      }
    }
  }
}
