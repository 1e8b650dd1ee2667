package dev.plinth.query;

import dev.plinth.dao.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out at which positions of a row the values stand that a query selects. */
final class SelectedValues {

  private final List<Selectable<?>> values = new ArrayList<>();
  private int width;

  /** The next value. */
  <V extends @Nullable Object> SelectedValue<V> add(Selectable<V> value) {
    int at = width + 1;
    values.add(value);
    width += value.items().size();
    RowReader<V> now =
        value instanceof Expression<V> expression ? RowSelection.value(expression, at) : null;
    return new SelectedValue<>(now, value.later(at));
  }

  /** A selection that reads at once what can be read at once. */
  <R extends @Nullable Object> Selection<R> read(RowReader<R> now, RowReader<Supplier<R>> later) {
    List<Expression<?>> expressions = new ArrayList<>();
    for (Selectable<?> value : values) {
      if (!(value instanceof Expression<?> expression)) {
        return new LaterSelection<>(values, later);
      }
      expressions.add(expression);
    }
    return new RowSelection<>(expressions, now);
  }
}
