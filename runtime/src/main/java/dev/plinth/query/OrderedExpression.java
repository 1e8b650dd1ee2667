package dev.plinth.query;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Something with a value that is smaller or greater than another one.
 *
 * @param <V> the type of the value, boxed
 */
public sealed interface OrderedExpression<V extends @Nullable Object> extends Expression<V>
    permits TextExpression, NumberExpression, OrderedColumn, ComputedOrdered {

  /** {@code this < value}. */
  default Condition lt(@NonNull V value) {
    return lt(Operands.value(this, value));
  }

  /** {@code this < other}. */
  default Condition lt(Expression<? extends V> other) {
    return Conditions.order(this, "<", other);
  }

  /** {@code this <= value}. */
  default Condition le(@NonNull V value) {
    return le(Operands.value(this, value));
  }

  /** {@code this <= other}. */
  default Condition le(Expression<? extends V> other) {
    return Conditions.order(this, "<=", other);
  }

  /** {@code this > value}. */
  default Condition gt(@NonNull V value) {
    return gt(Operands.value(this, value));
  }

  /** {@code this > other}. */
  default Condition gt(Expression<? extends V> other) {
    return Conditions.order(this, ">", other);
  }

  /** {@code this >= value}. */
  default Condition ge(@NonNull V value) {
    return ge(Operands.value(this, value));
  }

  /** {@code this >= other}. */
  default Condition ge(Expression<? extends V> other) {
    return Conditions.order(this, ">=", other);
  }

  /** {@code this between low and high}, both included. */
  default Condition between(@NonNull V low, @NonNull V high) {
    return between(Operands.value(this, low), Operands.value(this, high));
  }

  /** {@code this between low and high}, both included. */
  default Condition between(Expression<? extends V> low, Expression<? extends V> high) {
    return Conditions.between(this, low, high, false);
  }

  /** {@code this not between low and high}. */
  default Condition notBetween(@NonNull V low, @NonNull V high) {
    return Conditions.between(this, Operands.value(this, low), Operands.value(this, high), true);
  }

  /** The smallest value of the group; NULL of none. */
  default OrderedExpression<@Nullable V> min() {
    return Aggregates.ordered("min", this);
  }

  /** The greatest value of the group; NULL of none. */
  default OrderedExpression<@Nullable V> max() {
    return Aggregates.ordered("max", this);
  }

  @Override
  default OrderedExpression<V> as(String label) {
    return new ComputedOrdered<>(new LabelNode(node(), label), valueType(), isNullable());
  }

  @Override
  default OrderedExpression<V> over(Window window) {
    return new ComputedOrdered<>(WindowNode.of(this, window), valueType(), isNullable());
  }

  @Override
  default OrderedExpression<@Nullable V> orNull() {
    return new ComputedOrdered<>(node(), Operands.nullable(valueType()), true);
  }

  @Override
  default OrderedExpression<@NonNull V> orElse(@NonNull V other) {
    return new ComputedOrdered<>(
        Functions.coalesce(this, Operands.value(this, other)),
        Operands.notNull(valueType()),
        false);
  }
}
