package dev.plinth.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes calls of functions. */
final class Functions {

  private Functions() {}

  static <V extends @Nullable String> TextExpression<V> text(
      String function, TextExpression<V> of, Node... others) {
    return new ComputedText<>(
        call(function, of, others), of.valueType().unlimited(), of.isNullable());
  }

  static <V extends @Nullable Number> NumberExpression<V> number(
      String function, NumberExpression<V> of) {
    return new ComputedNumber<>(call(function, of), of.valueType(), of.isNullable());
  }

  static NumberExpression<Integer> length(TextExpression<?> of) {
    return new ComputedNumber<>(call("char_length", of), Types.INT, of.isNullable());
  }

  static Node coalesce(Expression<?> first, Expression<?>... others) {
    return call(
        "coalesce", first, Arrays.stream(others).map(Expression::node).toArray(Node[]::new));
  }

  private static Node call(String function, Expression<?> first, Node... others) {
    List<Node> arguments = new ArrayList<>();
    arguments.add(first.node());
    arguments.addAll(List.of(others));
    return new CallNode(function, arguments);
  }
}
