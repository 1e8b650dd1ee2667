package dev.plinth.migration.runner;

import java.util.List;

/**
 * Revisions whose marks change without running anything.
 *
 * @param applied those to mark as applied
 * @param undone those to mark as not applied
 */
public record Stamp(List<RevisionStep> applied, List<RevisionStep> undone) {

  /** Copies the lists. */
  public Stamp {
    applied = List.copyOf(applied);
    undone = List.copyOf(undone);
  }
}
