package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * One column of the result.
 *
 * @param label its name; null for the column's own
 */
record SelectItem(Node node, @Nullable String label) {

  static SelectItem of(Expression<?> expression) {
    return expression.node() instanceof LabelNode named
        ? new SelectItem(named.node(), named.label())
        : new SelectItem(expression.node(), null);
  }

  /** The name by which others know it. */
  String name() {
    if (label != null) {
      return label;
    }
    if (node instanceof ColumnNode column) {
      return column.column().name();
    }
    if (node instanceof OutputNode output) {
      return output.name();
    }
    throw new InvalidQueryException(
        "what a query computes has no name of its own: give it one with as(\"name\") where another "
            + "query takes it");
  }
}
