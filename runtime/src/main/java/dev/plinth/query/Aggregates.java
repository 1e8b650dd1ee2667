package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** Makes expressions of the values of a whole group. */
final class Aggregates {

  private Aggregates() {}

  /** The number of rows; of those with a value if there is an argument. */
  static NumberExpression<Long> count(@Nullable Node argument, boolean distinct) {
    return new ComputedNumber<>(
        new AggregateNode("count", argument, distinct, null), Types.WHOLE, false);
  }

  static <V extends @Nullable Object> OrderedExpression<@Nullable V> ordered(
      String function, OrderedExpression<V> of) {
    return new ComputedOrdered<>(node(function, of), Operands.nullable(of.valueType()), true);
  }

  static <V extends @Nullable String> TextExpression<@Nullable V> text(
      String function, TextExpression<V> of) {
    return new ComputedText<>(node(function, of), Operands.nullable(of.valueType()), true);
  }

  static <V extends @Nullable Number> NumberExpression<@Nullable V> number(
      String function, NumberExpression<V> of) {
    return new ComputedNumber<>(node(function, of), Operands.nullable(of.valueType()), true);
  }

  static NumberExpression<@Nullable Double> avg(NumberExpression<?> of) {
    return new ComputedNumber<>(node("avg", of), Types.DOUBLE, true);
  }

  private static Node node(String function, Expression<?> of) {
    return new AggregateNode(function, of.node(), false, null);
  }
}
