package dev.plinth.session;

import java.util.List;

/**
 * The rows of join tables that a flush deletes before all other rows, and inserts after them.
 *
 * @param cleared entities that are deleted, so that all their pairs go
 */
record PairChanges(List<EntityEntry<?>> cleared, List<Pair<?, ?>> removed, List<Pair<?, ?>> added) {

  static final PairChanges NONE = new PairChanges(List.of(), List.of(), List.of());

  boolean isEmpty() {
    return cleared.isEmpty() && removed.isEmpty() && added.isEmpty();
  }
}
