package dev.plinth.query;

import dev.plinth.dao.SortOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows of the result a function over a window sees, and in which order; made by {@link
 * Expressions}. Immutable.
 */
public final class Window {

  private final List<Node> partition;
  private final List<SortOrder> order;

  Window(List<Node> partition, List<SortOrder> order) {
    this.partition = List.copyOf(partition);
    this.order = List.copyOf(order);
  }

  /** The same window with its rows in this order, behind the one that it has. */
  public Window orderBy(SortOrder... orders) {
    List<SortOrder> all = new ArrayList<>(order);
    all.addAll(Arrays.asList(orders));
    return new Window(partition, all);
  }

  List<Node> partition() {
    return partition;
  }

  List<SortOrder> order() {
    return order;
  }
}
