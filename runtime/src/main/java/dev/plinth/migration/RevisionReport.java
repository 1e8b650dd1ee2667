package dev.plinth.migration;

import dev.plinth.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Optional;

/**
 * What {@code revision} did: it wrote one, or there was nothing to do, or the difference has
 * questions or errors and nothing was written.
 *
 * @param created the new revision, if it was written
 * @param files the files that were written
 * @param diff operations, questions and errors
 * @param notes what the user should know
 */
public record RevisionReport(
    Optional<RevisionSummary> created, List<String> files, SchemaDiff diff, List<String> notes) {

  /** Copies the lists. */
  public RevisionReport {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
