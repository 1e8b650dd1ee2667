package dev.plinth.query;

import dev.plinth.dao.SortOrder;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the result a function over a window sees, and in which order; made by {@link
 * Expressions}. Immutable.
 */
public final class Window {

  private final List<Node> partition;
  private final List<SortOrder> order;
  private final @Nullable String frame;

  Window(List<Node> partition, List<SortOrder> order, @Nullable String frame) {
    this.partition = List.copyOf(partition);
    this.order = List.copyOf(order);
    this.frame = frame;
  }

  /** The same window with its rows in this order, behind the one that it has. */
  public Window orderBy(SortOrder... orders) {
    List<SortOrder> all = new ArrayList<>(order);
    all.addAll(Arrays.asList(orders));
    return new Window(partition, all, frame);
  }

  /** Only so many rows before this one, this one, and so many behind it. */
  public Window rows(int before, int behind) {
    if (before < 0 || behind < 0) {
      throw new InvalidQueryException(
          "a window of rows from " + before + " before to " + behind + " behind: give 0 or more");
    }
    String rows = "rows between " + before + " preceding and " + behind + " following";
    return new Window(partition, order, rows);
  }

  /** All rows of the window, whatever their order. */
  public Window allRows() {
    String rows = "rows between unbounded preceding and unbounded following";
    return new Window(partition, order, rows);
  }

  List<Node> partition() {
    return partition;
  }

  List<SortOrder> order() {
    return order;
  }

  /** Which rows around the current one are seen; null for those up to it. */
  @Nullable String frame() {
    return frame;
  }
}
