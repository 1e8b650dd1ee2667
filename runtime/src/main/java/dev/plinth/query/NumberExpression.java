package dev.plinth.query;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Something whose value is a number.
 *
 * @param <V> the type of the number, nullable where the value may be NULL
 */
public sealed interface NumberExpression<V extends @Nullable Number> extends OrderedExpression<V>
    permits NumberColumn, ComputedNumber {

  /** {@code this + number}. */
  default NumberExpression<V> plus(@NonNull V number) {
    return plus(Operands.value(this, number));
  }

  /** {@code this + other}. */
  default NumberExpression<V> plus(Expression<? extends V> other) {
    return Arithmetic.sum(this, "+", other);
  }

  /** {@code this - number}. */
  default NumberExpression<V> minus(@NonNull V number) {
    return minus(Operands.value(this, number));
  }

  /** {@code this - other}. */
  default NumberExpression<V> minus(Expression<? extends V> other) {
    return Arithmetic.sum(this, "-", other);
  }

  /** {@code this * number}. */
  default NumberExpression<V> times(@NonNull V number) {
    return times(Operands.value(this, number));
  }

  /** {@code this * other}. */
  default NumberExpression<V> times(Expression<? extends V> other) {
    return Arithmetic.product(this, other);
  }

  /** {@code this / number} as a floating point number, also of whole numbers. */
  default NumberExpression<Double> dividedBy(@NonNull V number) {
    return dividedBy(Operands.value(this, number));
  }

  /** {@code this / other} as a floating point number, also of whole numbers; NULL for 0. */
  default NumberExpression<Double> dividedBy(Expression<? extends V> other) {
    return Arithmetic.quotient(this, other);
  }

  /** The remainder of a division of whole numbers. */
  default NumberExpression<V> modulo(@NonNull V number) {
    return Arithmetic.sum(this, "%", Operands.value(this, number));
  }

  /** Without its sign. */
  default NumberExpression<V> abs() {
    return Functions.number("abs", this);
  }

  /** The sum of the group; NULL of none. */
  default NumberExpression<@Nullable V> sum() {
    return Aggregates.number("sum", this);
  }

  /** The mean of the group as a floating point number; NULL of none. */
  default NumberExpression<@Nullable Double> avg() {
    return Aggregates.avg(this);
  }

  @Override
  default NumberExpression<@Nullable V> min() {
    return Aggregates.number("min", this);
  }

  @Override
  default NumberExpression<@Nullable V> max() {
    return Aggregates.number("max", this);
  }

  @Override
  default NumberExpression<V> as(String label) {
    return new ComputedNumber<>(new LabelNode(node(), label), valueType(), isNullable());
  }

  @Override
  default NumberExpression<V> over(Window window) {
    return new ComputedNumber<>(WindowNode.of(this, window), valueType(), isNullable());
  }

  @Override
  default NumberExpression<@Nullable V> orNull() {
    return new ComputedNumber<>(node(), Operands.nullable(valueType()), true);
  }

  @Override
  default NumberExpression<@NonNull V> orElse(@NonNull V other) {
    return new ComputedNumber<>(
        Functions.coalesce(this, Operands.value(this, other)),
        Operands.notNull(valueType()),
        false);
  }
}
