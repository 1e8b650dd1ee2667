package dev.plinth.migration;

import dev.plinth.migration.revision.RevisionRepository;
import java.util.Collection;
import java.util.List;

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
}
