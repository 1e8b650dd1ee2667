package dev.plinth.migration;

import dev.plinth.migration.merge.MergeConflict;
import java.util.List;
import java.util.Optional;

/**
 * What a merge did: it joined branches, or there was only one, or they conflict and nothing was
 * written.
 *
 * @param module the module they belong to
 * @param merged the revisions that were to be joined
 * @param created the merge revision, if it was written
 * @param files the files that were written
 * @param conflicts what stands in the way
 */
public record MergeReport(
    String module,
    List<RevisionSummary> merged,
    Optional<RevisionSummary> created,
    List<String> files,
    List<MergeConflict> conflicts) {

  /** Copies the lists. */
  public MergeReport {
    merged = List.copyOf(merged);
    files = List.copyOf(files);
    conflicts = List.copyOf(conflicts);
  }
}
