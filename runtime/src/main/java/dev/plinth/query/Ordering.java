package dev.plinth.query;

import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;
import dev.plinth.dao.TableColumn;
import dev.plinth.error.InvalidQueryException;

/** Finds out what an order is by. */
final class Ordering {

  private Ordering() {}

  static NodeOrder of(SortOrder order) {
    if (order instanceof NodeOrder own) {
      return own;
    }
    if (order instanceof Expression<?> expression) {
      return new NodeOrder(expression.node(), Sort.Direction.ASC, Sort.Nulls.UNSPECIFIED);
    }
    if (order instanceof Sort<?> sort) {
      return new NodeOrder(node(sort.column()), sort.direction(), sort.nulls());
    }
    throw new InvalidQueryException(
        order.getClass().getName() + " is no order that a query knows: take one of a column");
  }

  /** The column within the query; one that no query language knows stands under its own name. */
  static Node node(TableColumn<?, ?> column) {
    return column instanceof Expression<?> expression
        ? expression.node()
        : new ColumnNode(new TableRef(null, column.table(), null), column);
  }
}
