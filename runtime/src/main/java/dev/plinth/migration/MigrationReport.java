package dev.plinth.migration;

import dev.plinth.migration.runner.Direction;
import java.util.List;

/**
 * What an upgrade or a downgrade did, or would do.
 *
 * @param module the module that was migrated
 * @param direction up or down
 * @param revisions those that ran, in order
 * @param current where the database stands afterwards; none = base
 * @param notes what the user should know
 */
public record MigrationReport(
    String module,
    Direction direction,
    List<RevisionSummary> revisions,
    List<RevisionSummary> current,
    List<String> notes) {

  /** Copies the lists. */
  public MigrationReport {
    revisions = List.copyOf(revisions);
    current = List.copyOf(current);
    notes = List.copyOf(notes);
  }
}
