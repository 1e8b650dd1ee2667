package dev.plinth.migration;

import java.util.List;

/**
 * What {@code plinth check} found.
 *
 * @param module the module that was checked
 * @param findings everything that is wrong; empty if nothing is
 */
public record CheckReport(String module, List<Finding> findings) {

  /** Copies the list. */
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /**
   * One thing that is wrong.
   *
   * @param code what kind of thing; stays the same in every version
   * @param message one sentence that says what, where and how to mend it
   */
  public record Finding(String code, String message) {}
}
