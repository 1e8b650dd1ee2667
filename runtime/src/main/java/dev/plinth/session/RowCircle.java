package dev.plinth.session;

import dev.plinth.error.FlushOrderException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes each of which has to come before the next one, and the last before the first.
 *
 * @param edges all open
 */
record RowCircle(List<RowGraph.Edge> edges) {

  /** Walks back from the first change that is stuck. */
  static RowCircle of(Set<RowGraph.Node> stuck) {
    Set<RowGraph.Node> walked = new HashSet<>();
    RowGraph.Node at = stuck.iterator().next();
    while (walked.add(at)) {
      at = back(at, stuck).before;
    }
    List<RowGraph.Edge> circle = new ArrayList<>();
    RowGraph.Node start = at;
    do {
      RowGraph.Edge back = back(at, stuck);
      circle.add(back);
      at = back.before;
    } while (at != start);
    return new RowCircle(circle);
  }

  private static RowGraph.Edge back(RowGraph.Node node, Set<RowGraph.Node> stuck) {
    return node.in.stream()
        .filter(edge -> edge.isOpen() && stuck.contains(edge.before))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The order to give up.
   *
   * @throws FlushOrderException if all are needed
   */
  RowGraph.Edge weakest() {
    return edges.stream().filter(ChangeSplitter::canSplit).findFirst().orElseGet(this::droppable);
  }

  /** A unique value that can't be cleared first: the database decides, and may refuse it. */
  private RowGraph.Edge droppable() {
    return edges.stream()
        .filter(edge -> edge.reason == RowGraph.Reason.UNIQUE)
        .findFirst()
        .orElseThrow(this::refusal);
  }

  private FlushOrderException refusal() {
    List<String> rows = new ArrayList<>();
    for (RowGraph.Edge edge : edges) {
      rows.add(edge.after.change().entry() + " (" + edge.reference + ")");
    }
    return new FlushOrderException(rows);
  }
}
