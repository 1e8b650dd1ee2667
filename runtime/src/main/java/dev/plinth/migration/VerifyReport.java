package dev.plinth.migration;

import java.util.List;

/**
 * What {@code plinth verify} proved.
 *
 * @param module the module whose revisions ran
 * @param dialects the databases on which they ran
 * @param revisions how many ran on each
 * @param findings what is wrong; empty if nothing is
 * @param recorded files whose edits are kept as proved
 * @param notes what was not proved, and why
 */
public record VerifyReport(
    String module,
    List<String> dialects,
    int revisions,
    List<CheckReport.Finding> findings,
    List<String> recorded,
    List<String> notes) {

  /** Copies the lists. */
  public VerifyReport {
    dialects = List.copyOf(dialects);
    findings = List.copyOf(findings);
    recorded = List.copyOf(recorded);
    notes = List.copyOf(notes);
  }
}
