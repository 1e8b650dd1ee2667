package dev.plinth.migration;

import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * Revisions that stopped halfway on a database.
 *
 * @param module their module
 * @param unfinished what the history says of them; none = nothing stopped halfway
 * @param resolved what was said of the one that was named; nothing if none was named
 */
public record ResolveReport(
    String module, List<AppliedRevision> unfinished, Optional<Resolution> resolved) {

  /** Copies the list. */
  public ResolveReport {
    unfinished = List.copyOf(unfinished);
  }
}
