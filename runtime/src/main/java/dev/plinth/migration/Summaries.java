package dev.plinth.migration;

import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.RevisionState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of revisions what they are. */
final class Summaries {

  private Summaries() {}

  static RevisionSummary of(RevisionRepository repository, String id) {
    return RevisionSummary.of(
        repository.document(id),
        repository.revisions().entry(id).folder(),
        repository.revisions().graph().children(id).isEmpty());
  }

  static List<RevisionSummary> of(RevisionRepository repository, Collection<String> ids) {
    return ids.stream().map(id -> of(repository, id)).toList();
  }

  /** The revisions that several ones build on, oldest first. */
  static BranchesReport branches(RevisionRepository repository) {
    RevisionGraph graph = repository.revisions().graph();
    List<BranchesReport.Fork> forks =
        graph.ids().stream()
            .filter(id -> graph.children(id).size() > 1)
            .map(
                id ->
                    new BranchesReport.Fork(of(repository, id), of(repository, graph.children(id))))
            .toList();
    return new BranchesReport(repository.revisions().module(), forks);
  }

  /** All revisions, newest first, with what a database says of them. */
  static HistoryReport history(RevisionRepository repository, History database) {
    String module = repository.revisions().module();
    List<RevisionSummary> revisions =
        new ArrayList<>(of(repository, repository.revisions().graph().ids()));
    Collections.reverse(revisions);
    Map<String, RevisionState> states = new HashMap<>();
    for (AppliedRevision row : database.revisions()) {
      if (row.module().equals(module)) {
        states.put(row.id(), row.state());
      }
    }
    return new HistoryReport(module, revisions, states);
  }
}
