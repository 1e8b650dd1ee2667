package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.Set;

/** Tables that an outer join may leave without a row: nothing reads from them unnoticed. */
final class Emptyable {

  private Emptyable() {}

  static InvalidQueryException entity(String table) {
    return new InvalidQueryException(
        table
            + " has no row where the outer join finds none, so it is no entity there: begin the "
            + "query with it, or select entity(…).orNull()");
  }

  /** Refuses a column that is read as if there were a row. */
  static void check(Expression<?> expression, From from) {
    if (expression.isNullable() || expression.valueType().codec() instanceof OptionalCodec) {
      return;
    }
    Node node = SelectItem.of(expression).node();
    Set<String> names = from.emptyable();
    if ((node instanceof ColumnNode column && names.contains(column.table().name()))
        || (node instanceof OutputNode output && names.contains(output.source()))) {
      throw column(node);
    }
  }

  private static InvalidQueryException column(Node column) {
    return new InvalidQueryException(
        column
            + " is NULL where the outer join finds no row: select it with orNull(), optional() or "
            + "orElse(…)");
  }
}
