package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.DATABASE_AHEAD;
import static dev.plinth.error.RevisionProblem.EDITED_REVISION;
import static dev.plinth.error.RevisionProblem.HALF_DONE;
import static dev.plinth.error.RevisionProblem.HALF_UNDONE;
import static dev.plinth.error.RevisionProblem.HISTORY_GAP;
import static dev.plinth.error.RevisionProblem.NEEDED_BY_OTHER_MODULE;
import static dev.plinth.error.RevisionProblem.NEEDS_OTHER_MODULE;

import dev.plinth.migration.revision.IndexEntry;
import dev.plinth.migration.revision.RevisionDocument;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Revisions;
import dev.plinth.migration.revision.Script;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.schema.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Compares what ran on a database with the revisions at hand. */
final class HistoryCheck {

  private final Revisions revisions;
  private final BiFunction<IndexEntry, String, @Nullable String> fileHash;
  private final BiFunction<String, String, Optional<String>> generated;

  private HistoryCheck(
      Revisions revisions,
      BiFunction<IndexEntry, String, @Nullable String> fileHash,
      BiFunction<String, String, Optional<String>> generated) {
    this.revisions = revisions;
    this.fileHash = fileHash;
    this.generated = generated;
  }

  /** Believes the hashes of {@code INDEX} where they fit: then no file of the past is opened. */
  static HistoryCheck byIndex(Revisions revisions) {
    return new HistoryCheck(
        revisions,
        (entry, dialect) -> entry.fileHashes().get(dialect),
        (id, dialect) -> Optional.empty());
  }

  /** Reads the file of every revision that ran, once; can say what was edited. */
  static HistoryCheck byFiles(RevisionRepository repository) {
    Revisions revisions = repository.revisions();
    Map<String, String> read = new HashMap<>();
    return new HistoryCheck(
        revisions,
        (entry, dialect) ->
            read.computeIfAbsent(
                entry.id() + ":" + dialect, key -> revisions.up(entry.id(), dialect).hash()),
        repository::generated);
  }

  /** Refuses a history from which a run in this direction can't go on. */
  void refuseMisfit(History history, Direction direction) {
    refuseUnknown(history);
    refuseHalfway(history, direction);
    if (direction == Direction.UPGRADE) {
      refuseGaps(history);
      refuseEdited(history);
    }
  }

  /** Refuses revisions that are unknown here. */
  void refuseUnknown(History history) {
    List<String> unknown =
        history.applied(revisions.module()).stream()
            .map(AppliedRevision::id)
            .filter(id -> !revisions.graph().contains(id))
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw DATABASE_AHEAD.about(String.join(", ", unknown));
    }
  }

  /** Refuses to go the other way than a revision that stopped halfway. */
  private void refuseHalfway(History history, Direction direction) {
    for (AppliedRevision row : history.revisions()) {
      if (row.module().equals(revisions.module())
          && row.isUnfinished()
          && row.isHalfUndone() == (direction == Direction.UPGRADE)) {
        throw (row.isHalfUndone() ? HALF_UNDONE : HALF_DONE).about(row.id());
      }
    }
  }

  /** Refuses a revision that is marked as applied without what it builds on. */
  private void refuseGaps(History history) {
    Set<String> applied = history.appliedIds(revisions.module());
    for (String id : applied) {
      for (String parent : revisions.graph().parents(id)) {
        if (!applied.contains(parent)) {
          throw HISTORY_GAP.about(id, parent);
        }
      }
    }
  }

  /** Refuses to apply what depends on a revision of another module that is not applied. */
  void refuseWithoutOthers(History history, List<String> ids) {
    for (String id : ids) {
      for (String reference : revisions.entry(id).needsOfOthers()) {
        int colon = reference.indexOf(':');
        String module = reference.substring(0, colon);
        String other = reference.substring(colon + 1);
        if (history.find(module, other).filter(AppliedRevision::isApplied).isEmpty()) {
          throw NEEDS_OTHER_MODULE.about(id, reference, other, module);
        }
      }
    }
  }

  /** Refuses to undo what an applied revision of another module depends on. */
  void refuseNeeded(History history, List<String> ids) {
    for (AppliedRevision row : history.revisions()) {
      if (row.isApplied() && !row.module().equals(revisions.module())) {
        for (String id : ids) {
          if (row.dependsOn().contains(revisions.module() + ":" + id)) {
            throw NEEDED_BY_OTHER_MODULE.about(id, row.id(), row.module());
          }
        }
      }
    }
  }

  /** Refuses revisions that ran here and were edited since. */
  private void refuseEdited(History history) {
    for (AppliedRevision row : history.applied(revisions.module())) {
      IndexEntry entry = revisions.entry(row.id());
      if (differs(row.operationsHash(), entry.operationsHash())) {
        String file = entry.folder() + "/" + RevisionDocument.FILE;
        throw EDITED_REVISION.about(row.id(), file + ", its operations");
      }
      String dialect = row.dialect();
      if (dialect != null && row.fileHash() != null) {
        // INDEX may be older than the file that ran: only the file itself proves an edit.
        if (differs(row.fileHash(), fileHash.apply(entry, dialect))
            && differs(row.fileHash(), revisions.up(row.id(), dialect).hash())
            && !isProved(row, dialect)) {
          throw EDITED_REVISION.about(row.id(), edit(row, dialect));
        }
      }
    }
  }

  /** The first line that differs, where what ran is what Plinth would generate again. */
  private String edit(AppliedRevision row, String dialect) {
    Script now = revisions.up(row.id(), dialect);
    return generated
        .apply(row.id(), dialect)
        .map(text -> new Script(now.path(), text))
        .filter(ran -> ran.hash().equals(row.fileHash()))
        .map(ran -> now.path() + ", " + EditedLine.between(new Change<>(ran, now)))
        .orElse(now.path());
  }

  /** What ran and what is there now are both known to end in the same schema. */
  private boolean isProved(AppliedRevision row, String dialect) {
    String file = Script.up(dialect);
    RevisionDocument document = revisions.document(row.id());
    String now = revisions.up(row.id(), dialect).hash();
    return document.verified().containsKey(file)
        && !document.isEdited(file, String.valueOf(row.fileHash()))
        && !document.isEdited(file, now);
  }

  private static boolean differs(@Nullable String kept, @Nullable String now) {
    return kept != null && !kept.equals(now);
  }
}
