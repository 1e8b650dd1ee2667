package dev.plinth.session;

import java.util.List;

/**
 * What one flush is to write.
 *
 * @param rows one change per row, in the order in which the entities came into the session
 */
record ChangeSet(List<RowChange<?>> rows) {

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
