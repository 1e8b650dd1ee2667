package dev.plinth.query;

import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;
import java.util.List;

/** Writes what rows are ordered by. */
final class OrderText {

  private final QueryText text;
  private final ExpressionText expressions;

  OrderText(QueryText text, ExpressionText expressions) {
    this.text = text;
    this.expressions = expressions;
  }

  void write(List<SortOrder> orders) {
    text.list(orders, ", ", order -> write(Ordering.of(order)));
  }

  private void write(NodeOrder order) {
    boolean isPlain = order.nulls() == Sort.Nulls.UNSPECIFIED || text.dialect().ordersNulls();
    if (!isPlain) {
      order.node().accept(expressions);
      text.append(order.nulls() == Sort.Nulls.FIRST ? " is not null, " : " is null, ");
    }
    expressions.ordered(order.node());
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
