package dev.plinth.migration;

import java.util.List;

/**
 * What {@code index} did.
 *
 * @param file the file {@code INDEX}
 * @param changes what changed, in words; empty if it was up to date
 * @param heads ids of the revisions that nothing builds on
 */
public record IndexReport(String file, List<String> changes, List<String> heads) {

  /** Copies the lists. */
  public IndexReport {
    heads = List.copyOf(heads);
    changes = List.copyOf(changes);
  }
}
