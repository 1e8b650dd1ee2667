package dev.plinth.migration;

import dev.plinth.migration.runner.AppliedRevision;
import java.util.List;

/**
 * Where a database stands.
 *
 * @param module the module asked for
 * @param current the applied revisions that no other applied one needs; none = base
 * @param pending what {@code upgrade heads} would run, in order
 * @param unfinished revisions that stopped halfway, or are running
 * @param unknown applied revisions that are not in the folder
 */
public record CurrentReport(
    String module,
    List<RevisionSummary> current,
    List<RevisionSummary> pending,
    List<AppliedRevision> unfinished,
    List<String> unknown) {

  /** Copies the lists. */
  public CurrentReport {
    current = List.copyOf(current);
    pending = List.copyOf(pending);
    unfinished = List.copyOf(unfinished);
    unknown = List.copyOf(unknown);
  }

  /** Whether the database has everything and nothing else. */
  public boolean isUpToDate() {
    return pending.isEmpty() && unknown.isEmpty();
  }
}
