package dev.plinth.session;

import java.util.Comparator;
import java.util.List;

/**
 * The place of a change in the order of a flush, as far as its table decides.
 *
 * @param phase first what has to make room, then inserts and updates, then deletes
 * @param rank the place of the table in its phase
 * @param kind updates before inserts, because they may give unique values up
 */
record FlushGroup(Phase phase, int rank, RowChange.Kind kind) implements Comparable<FlushGroup> {

  /** The parts of a flush. */
  enum Phase {
    MAKE_ROOM,
    WRITE,
    DELETE
  }

  private static final Comparator<FlushGroup> ORDER =
      Comparator.comparing(FlushGroup::phase)
          .thenComparing(FlushGroup::rank)
          .thenComparing(FlushGroup::kind);

  static FlushGroup of(RowChange<?> change) {
    int rank = change.entry().type().rank();
    return change.kind() == RowChange.Kind.DELETE
        ? new FlushGroup(Phase.DELETE, -rank, change.kind())
        : new FlushGroup(Phase.WRITE, rank, change.kind());
  }

  /** The same change, which has to come before the others. */
  FlushGroup first() {
    return new FlushGroup(Phase.MAKE_ROOM, rank, kind);
  }

  /** Changes of this group: inserts as they came, others by key. */
  List<RowChange<?>> sorted(List<RowChange<?>> changes) {
    if (kind != RowChange.Kind.INSERT && changes.size() > 1) {
      changes.sort(new KeyOrder());
    }
    return changes;
  }

  @Override
  public int compareTo(FlushGroup other) {
    return ORDER.compare(this, other);
  }
}
