package dev.plinth.migration;

import dev.plinth.migration.runner.RevisionState;
import java.util.List;
import java.util.Map;

/**
 * All revisions.
 *
 * @param module the module they belong to
 * @param revisions newest first, in the order of the graph
 * @param states what a database says of them, by id; empty if none was asked
 */
public record HistoryReport(
    String module, List<RevisionSummary> revisions, Map<String, RevisionState> states) {

  /** Copies both. */
  public HistoryReport {
    revisions = List.copyOf(revisions);
    states = Map.copyOf(states);
  }
}
