package dev.plinth.migration.runner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code plinth_revision}.
 *
 * @param stepDone steps that took effect
 * @param stepTotal steps that there are
 * @param fileHash of the script as it ran, or null
 * @param operationsHash of the operations behind the script, or null
 * @param schemaHash of the schema at this revision, or null
 * @param startedAt database clock, information only, or null; {@code finishedAt} likewise
 * @param error what the database said when it failed, or null
 * @param dataStep the data step that is next after all SQL ran, or null
 * @param position where its last batch ended, or null
 * @param journal how far it came where it is more than one transaction
 * @param dependsOn what it needs of other modules, as {@code module:id}
 */
public record AppliedRevision(
    String module,
    String id,
    RevisionState state,
    int stepDone,
    int stepTotal,
    @Nullable String fileHash,
    @Nullable String operationsHash,
    @Nullable String schemaHash,
    @Nullable String dialect,
    @Nullable String toolVersion,
    @Nullable String host,
    @Nullable String session,
    @Nullable String startedAt,
    @Nullable String finishedAt,
    @Nullable String error,
    @Nullable String dataStep,
    @Nullable String position,
    JournalEntry journal,
    List<String> dependsOn) {

  /** Copies the list. */
  public AppliedRevision {
    dependsOn = List.copyOf(dependsOn);
  }

  /** Whether it began and neither ended nor was undone. */
  public boolean isUnfinished() {
    return state == RevisionState.RUNNING || state == RevisionState.FAILED;
  }

  /** Whether it stopped halfway down. */
  public boolean isHalfUndone() {
    return isUnfinished() && journal.direction() == Direction.DOWNGRADE;
  }

  /** Whether the database holds what this revision brings, or part of it that is to go. */
  public boolean isApplied() {
    return state.isApplied() || isHalfUndone();
  }
}
