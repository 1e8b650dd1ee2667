package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database says about the revisions that ran on it.
 *
 * @param format the format of the history tables; 0 = the database has none yet
 * @param revisions every row, in the order in which they started
 */
public record History(int format, List<AppliedRevision> revisions) {
  /** The format that this version writes. */
  public static final int FORMAT = 1;

  /** The history of a database on which nothing ever ran. */
  public static final History NONE = new History(0, List.of());

  /** Copies the list. */
  public History {
    revisions = List.copyOf(revisions);
  }

  /** Whether a newer version wrote it, so that this one may read it and no more. */
  public boolean isNewer() {
    return format > FORMAT;
  }

  /** The row of a revision, if there is one. */
  public Optional<AppliedRevision> find(String module, String id) {
    return revisions.stream()
        .filter(revision -> revision.module().equals(module) && revision.id().equals(id))
        .findFirst();
  }

  /** The rows of the module's revisions that the database holds now. */
  public List<AppliedRevision> applied(String module) {
    return revisions.stream()
        .filter(revision -> revision.module().equals(module) && revision.isApplied())
        .toList();
  }

  /** The ids of the module's revisions that the database holds now. */
  public Set<String> appliedIds(String module) {
    return applied(module).stream()
        .map(AppliedRevision::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
