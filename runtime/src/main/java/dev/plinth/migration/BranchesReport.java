package dev.plinth.migration;

import java.util.List;

/**
 * Where the graph forks.
 *
 * @param module the module of the revisions
 * @param forks the revisions that several build on, oldest first
 */
public record BranchesReport(String module, List<Fork> forks) {

  /** Copies the list. */
  public BranchesReport {
    forks = List.copyOf(forks);
  }

  /**
   * One fork.
   *
   * @param revision the revision that several build on
   * @param branches those that build on it
   */
  public record Fork(RevisionSummary revision, List<RevisionSummary> branches) {

    /** Copies the list. */
    public Fork {
      branches = List.copyOf(branches);
    }
  }
}
