package dev.plinth.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the changes that wait for each other. */
final class StuckChanges {

  private StuckChanges() {}

  /** The changes that are in circles or behind them: what stays when all others are done. */
  static Set<RowGraph.Node> of(RowGraph graph) {
    Set<RowGraph.Node> stuck = new LinkedHashSet<>(graph.nodes());
    Map<RowGraph.Node, Integer> blockers = new HashMap<>();
    Deque<RowGraph.Node> free = new ArrayDeque<>();
    for (RowGraph.Node node : graph.nodes()) {
      int count = (int) node.in.stream().filter(RowGraph.Edge::isOpen).count();
      blockers.put(node, count);
      if (count == 0) {
        free.add(node);
      }
    }
    while (!free.isEmpty()) {
      RowGraph.Node done = free.remove();
      stuck.remove(done);
      for (RowGraph.Edge edge : done.out) {
        if (edge.isOpen() && blockers.merge(edge.after, -1, Integer::sum) == 0) {
          free.add(edge.after);
        }
      }
    }
    return stuck;
  }
}
