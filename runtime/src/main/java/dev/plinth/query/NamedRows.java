package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query under a name, for the from clause of another one. {@code get} gives what it
 * selects there: {@code totals.get(ORDER.amount)}.
 */
public abstract sealed class NamedRows permits DerivedTable, CommonTable {

  private final String name;
  private final SelectTree query;

  NamedRows(String name, SelectTree query) {
    this.name = name;
    this.query = query;
  }

  final String name() {
    return name;
  }

  final SelectTree query() {
    return query;
  }

  /** What stands in a from clause. */
  abstract Source source();

  /** What the query selects as this expression. */
  public final <V extends @Nullable Object> Expression<V> get(Expression<V> selected) {
    return new Computed<>(output(selected), selected.valueType(), selected.isNullable());
  }

  /** What the query selects as this expression. */
  public final <V extends @Nullable Object> OrderedExpression<V> get(
      OrderedExpression<V> selected) {
    return new ComputedOrdered<>(output(selected), selected.valueType(), selected.isNullable());
  }

  /** What the query selects as this expression. */
  public final <V extends @Nullable String> TextExpression<V> get(TextExpression<V> selected) {
    return new ComputedText<>(output(selected), selected.valueType(), selected.isNullable());
  }

  /** What the query selects as this expression. */
  public final <V extends @Nullable Number> NumberExpression<V> get(NumberExpression<V> selected) {
    return new ComputedNumber<>(output(selected), selected.valueType(), selected.isNullable());
  }

  private Node output(Expression<?> selected) {
    SelectItem wanted = SelectItem.of(selected);
    for (SelectItem item : query.items()) {
      if (item.equals(wanted)) {
        return new OutputNode(name, item.name());
      }
    }
    throw new InvalidQueryException(
        name + " does not select that: get(…) takes one of the expressions that it was made of");
  }
}
