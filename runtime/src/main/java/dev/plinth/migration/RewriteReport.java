package dev.plinth.migration;

import java.util.List;

/**
 * Which revisions were written anew.
 *
 * @param module the module they belong to
 * @param revisions those whose files changed, in topological order; none if all were as they should
 *     be
 * @param notes what the author should know
 */
public record RewriteReport(String module, List<RevisionSummary> revisions, List<String> notes) {

  /** Copies the lists. */
  public RewriteReport {
    revisions = List.copyOf(revisions);
    notes = List.copyOf(notes);
  }
}
