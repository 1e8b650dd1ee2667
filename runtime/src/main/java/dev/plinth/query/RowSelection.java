package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.RowReader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader makes of the values of some expressions. */
record RowSelection<R extends @Nullable Object>(
    List<? extends Expression<?>> expressions, RowReader<R> reader) implements Selection<R> {

  RowSelection {
    expressions = List.copyOf(expressions);
  }

  /** The value of an expression that stands at this position. */
  @SuppressWarnings("NullAway") // V is nullable where the expression is
  static <V extends @Nullable Object> RowReader<V> value(Expression<V> expression, int at) {
    ValueType<V> type = expression.valueType();
    return expression.isNullable() ? row -> type.readOrNull(row, at) : row -> type.read(row, at);
  }

  @Override
  public List<SelectItem> items() {
    return expressions.stream().flatMap(each -> each.items().stream()).toList();
  }

  @Override
  public void check(From from) {
    expressions.forEach(expression -> expression.check(from));
  }

  @Override
  public String name() {
    return "query";
  }

  @Override
  public List<R> list(Execution execution) {
    return execution.rows(reader);
  }

  @Override
  public Stream<R> stream(Execution execution) {
    return execution.stream(reader);
  }
}
