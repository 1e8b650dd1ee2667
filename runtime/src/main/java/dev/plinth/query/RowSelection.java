package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.RowReader;
import java.util.List;
import java.util.Set;
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
    return expressions.stream().map(SelectItem::of).toList();
  }

  @Override
  public void check(From from) {
    Set<String> emptyable = from.emptyable();
    for (Expression<?> expression : expressions) {
      if (!expression.isNullable()
          && !(expression.valueType().codec() instanceof OptionalCodec)
          && isEmptyable(SelectItem.of(expression).node(), emptyable)) {
        throw Emptyable.column(SelectItem.of(expression).node());
      }
    }
  }

  private static boolean isEmptyable(Node node, Set<String> emptyable) {
    return (node instanceof ColumnNode column && emptyable.contains(column.table().name()))
        || (node instanceof OutputNode output && emptyable.contains(output.source()));
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
