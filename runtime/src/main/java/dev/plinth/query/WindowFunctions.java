package dev.plinth.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what has a value only over a window. */
final class WindowFunctions {

  private WindowFunctions() {}

  static NumberExpression<Long> place(String function) {
    return new ComputedNumber<>(new WindowCallNode(function, List.of()), Types.WHOLE, false);
  }

  static <V extends @Nullable Object> Expression<@Nullable V> neighbour(
      String function, Expression<V> value, int rows) {
    Node distance = new RawNode(List.of(Integer.toString(rows)), List.of());
    return new Computed<>(
        new WindowCallNode(function, List.of(value.node(), distance)),
        Operands.nullable(value.valueType()),
        true);
  }

  static <V extends @Nullable Object> Expression<V> end(String function, Expression<V> value) {
    return new Computed<>(
        new WindowCallNode(function, List.of(value.node())), value.valueType(), value.isNullable());
  }
}
