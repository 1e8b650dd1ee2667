package dev.plinth.migration.runner;

import java.util.List;

/**
 * What a run did.
 *
 * @param finished the revisions that this process ran, in order; another may have run others
 * @param notes what the user should know
 */
public record RunReport(List<RevisionStep> finished, List<String> notes) {

  /** Copies the lists. */
  public RunReport {
    finished = List.copyOf(finished);
    notes = List.copyOf(notes);
  }
}
