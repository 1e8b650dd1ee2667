package dev.plinth.migration;

import java.util.List;

/**
 * What {@code stamp} did.
 *
 * @param module the module whose marks changed
 * @param applied the revisions that now count as applied
 * @param undone the revisions that no longer do
 * @param current where the database stands; none = base
 */
public record StampReport(
    String module,
    List<RevisionSummary> applied,
    List<RevisionSummary> undone,
    List<RevisionSummary> current) {

  /** Copies the lists. */
  public StampReport {
    applied = List.copyOf(applied);
    undone = List.copyOf(undone);
    current = List.copyOf(current);
  }
}
