package dev.plinth.session;

import java.util.List;
import java.util.Set;

/** Opens circles of changes that need each other, by splitting changes. */
final class CycleBreaker {

  private final RowGraph graph;
  private final ChangeSplitter splitter;

  CycleBreaker(RowGraph graph) {
    this.graph = graph;
    this.splitter = new ChangeSplitter(graph);
  }

  /**
   * Opens all circles.
   *
   * @throws dev.plinth.error.FlushOrderException if one can't be opened
   */
  void breakAll() {
    Set<RowGraph.Node> stuck = StuckChanges.of(graph);
    while (!stuck.isEmpty()) {
      breakOne(stuck);
      stuck = StuckChanges.of(graph);
    }
  }

  /** Opens one circle, and with it all others that the same reference closes. */
  private void breakOne(Set<RowGraph.Node> stuck) {
    RowGraph.Edge weakest = RowCircle.of(stuck).weakest();
    for (RowGraph.Node node : stuck) {
      for (RowGraph.Edge edge : List.copyOf(node.in)) {
        if (edge == weakest || (isAlike(edge, weakest) && isBetween(edge, stuck))) {
          splitter.split(edge);
        }
      }
    }
  }

  private static boolean isAlike(RowGraph.Edge one, RowGraph.Edge other) {
    return one.isOpen()
        && one.reason == other.reason
        && one.reference != null
        && one.reference == other.reference
        && ChangeSplitter.canSplit(one);
  }

  /** Stuck on both sides may mean between two circles; a superfluous update does no harm there. */
  private static boolean isBetween(RowGraph.Edge edge, Set<RowGraph.Node> stuck) {
    return stuck.contains(edge.before)
        && edge.after.out.stream().anyMatch(next -> next.isOpen() && stuck.contains(next.after));
  }
}
