package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.NOTHING_TO_MERGE;
import static dev.plinth.error.RevisionProblem.ONE_TO_MERGE;

import dev.plinth.migration.merge.BranchMerge;
import dev.plinth.migration.merge.MergeConflict;
import dev.plinth.migration.revision.NewRevision;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.revision.TargetResolver;
import dev.plinth.schema.diff.DiffHints;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes a merge: a revision on several ones, without operations. */
final class MergeGenerator {

  private final RevisionRepository repository;
  private final RevisionGraph graph;
  private final RevisionWriter writer;
  private final NewLinks links;
  private final InstantSource clock;

  MergeGenerator(
      RevisionDirectory directory,
      RevisionRepository repository,
      InstantSource clock,
      RandomGenerator random) {
    this.repository = repository;
    this.graph = repository.revisions().graph();
    this.writer = new RevisionWriter(directory, repository);
    this.links = new NewLinks(repository, random);
    this.clock = clock;
  }

  MergeReport merge(List<String> targets, @Nullable String message) {
    List<String> heads = heads(targets);
    List<RevisionSummary> merged = Summaries.of(repository, heads);
    String module = repository.revisions().module();
    if (heads.size() < 2) {
      return new MergeReport(module, merged, Optional.empty(), List.of(), List.of());
    }
    List<MergeConflict> conflicts = new BranchMerge(repository).conflicts(heads);
    if (!conflicts.isEmpty()) {
      return new MergeReport(module, merged, Optional.empty(), List.of(), conflicts);
    }
    RevisionWriter.Written written =
        writer.write(
            new NewRevision(
                links.of(RevisionPlace.ON_HEAD, heads),
                message == null || message.isBlank()
                    ? "merge " + String.join(" and ", heads)
                    : message.strip(),
                clock.instant(),
                DiffHints.NONE,
                List.of(),
                repository.schemaAt(heads),
                writer.dialects(List.of(), heads, List.of()),
                false));
    return new MergeReport(
        module, merged, Optional.of(written.summary()), written.files(), List.of());
  }

  private List<String> heads(List<String> targets) {
    if (targets.isEmpty()) {
      return List.copyOf(graph.heads());
    }
    Set<String> heads = new LinkedHashSet<>();
    for (String target : targets) {
      heads.addAll(new TargetResolver(graph).resolve(Target.parse(target)));
    }
    if (heads.size() < 2 && !targets.equals(List.of("heads"))) {
      throw ONE_TO_MERGE.about(heads.isEmpty() ? "base" : String.join(", ", heads));
    }
    for (String head : heads) {
      for (String other : heads) {
        if (!head.equals(other) && graph.withAncestors(Set.of(head)).contains(other)) {
          throw NOTHING_TO_MERGE.about(head, other);
        }
      }
    }
    return graph.sorted(heads);
  }
}
