package dev.plinth.migration;

import java.util.List;

/**
 * What {@code index} did.
 *
 * @param file the file {@code INDEX}
 * @param changes what changed, in words; empty if it was up to date
 */
public record IndexReport(String file, List<String> changes) {

  /** Copies the list. */
  public IndexReport {
    changes = List.copyOf(changes);
  }
}
