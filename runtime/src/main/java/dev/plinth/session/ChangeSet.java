package dev.plinth.session;

import java.util.List;

/**
 * What one flush is to write.
 *
 * @param rows one change per row, in the order in which the entities came into the session
 * @param collections those that changed with the rows, or whose property holds another object
 * @param pairs the rows of join tables
 */
record ChangeSet(
    List<RowChange<?>> rows, List<TrackedCollection<?, ?>> collections, PairChanges pairs) {

  /** The change of one row alone. */
  static ChangeSet of(RowChange<?> row) {
    return new ChangeSet(List.of(row), List.of(), PairChanges.NONE);
  }

  /** Its first row, {@code the insert of a new User}, for messages. */
  String describe() {
    return rows.isEmpty() ? "the change of a collection" : rows.get(0).describe();
  }

  /** Whether there is nothing to write. */
  boolean isEmpty() {
    return rows.isEmpty() && pairs.isEmpty();
  }
}
