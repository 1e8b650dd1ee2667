package dev.plinth.migration;

import java.util.List;

/**
 * The revisions that nothing builds on.
 *
 * @param module the module they belong to
 * @param heads one, or several after two branches added a revision each; none at the beginning
 */
public record HeadsReport(String module, List<RevisionSummary> heads) {

  /** Copies the list. */
  public HeadsReport {
    heads = List.copyOf(heads);
  }
}
