package dev.plinth.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders the changes of a flush row by row: again and again it takes, of all changes that need no
 * other one any more, those whose table comes first.
 */
final class RowOrder {

  private final TreeMap<FlushGroup, List<RowGraph.Node>> free = new TreeMap<>();
  private final List<FlushStep> steps = new ArrayList<>();

  private RowOrder() {}

  static List<FlushStep> of(List<RowChange<?>> rows, List<UniqueConflict> conflicts) {
    RowGraph graph = new RowGraph(rows, conflicts);
    new CycleBreaker(graph).breakAll();
    RowOrder order = new RowOrder();
    graph.nodes().forEach(order::noteIfFree);
    while (!order.free.isEmpty()) {
      order.takeFirstGroup();
    }
    return order.steps;
  }

  private void takeFirstGroup() {
    Map.Entry<FlushGroup, List<RowGraph.Node>> first = free.pollFirstEntry();
    List<RowGraph.Node> nodes = first.getValue();
    nodes.sort(Comparator.comparingInt(node -> node.sequence));
    List<RowChange<?>> changes = new ArrayList<>(nodes.size());
    nodes.forEach(node -> changes.add(node.change()));
    FlushStep.cut(first.getKey().sorted(changes), steps);
    for (RowGraph.Node node : nodes) {
      node.finish();
      node.out.forEach(edge -> noteIfFree(edge.after));
    }
  }

  private void noteIfFree(RowGraph.Node node) {
    if (node.offer()) {
      free.computeIfAbsent(node.group(), group -> new ArrayList<>()).add(node);
    }
  }
}
