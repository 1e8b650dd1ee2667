package dev.plinth.query;

import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;
import dev.plinth.error.InvalidQueryException;
import java.util.List;

/** Writes what rows are ordered by. */
final class OrderText {

  private final QueryText text;
  private final ExpressionText expressions;
  private final List<SelectItem> output;

  OrderText(QueryText text, ExpressionText expressions) {
    this(text, expressions, List.of());
  }

  /**
   * Writes orders.
   *
   * @param output the columns of several selects, by whose names their rows are ordered; empty for
   *     one select
   */
  OrderText(QueryText text, ExpressionText expressions, List<SelectItem> output) {
    this.text = text;
    this.expressions = expressions;
    this.output = output;
  }

  void write(List<SortOrder> orders) {
    text.list(orders, ", ", order -> write(Ordering.of(order)));
  }

  private void by(Node node) {
    if (node instanceof LabelNode named) {
      text.name(named.label());
    } else if (output.isEmpty()) {
      expressions.ordered(node);
    } else {
      text.name(named(node));
    }
  }

  private String named(Node node) {
    for (SelectItem item : output) {
      if (item.node().equals(node)) {
        return item.name();
      }
    }
    throw new InvalidQueryException(
        "the rows of several queries are ordered by what the first of them selects: "
            + node
            + " is not among it");
  }

  private void write(NodeOrder order) {
    boolean isPlain = order.nulls() == Sort.Nulls.UNSPECIFIED || text.dialect().ordersNulls();
    if (!isPlain) {
      by(order.node());
      text.append(order.nulls() == Sort.Nulls.FIRST ? " is not null, " : " is null, ");
    }
    by(order.node());
    text.append(order.direction() == Sort.Direction.DESC ? " desc" : "");
    if (isPlain) {
      text.append(
          switch (order.nulls()) {
            case UNSPECIFIED -> "";
            case FIRST -> " nulls first";
            case LAST -> " nulls last";
          });
    }
  }
}
