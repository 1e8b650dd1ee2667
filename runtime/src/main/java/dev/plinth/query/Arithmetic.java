package dev.plinth.query;

import dev.plinth.dao.TableColumn;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes numbers of numbers. */
final class Arithmetic {

  private Arithmetic() {}

  /** What has as many digits behind the point as the operand that has more. */
  static <V extends @Nullable Number> NumberExpression<V> sum(
      NumberExpression<V> left, String operator, Expression<? extends V> right) {
    int scale = Math.max(scale(left), scale(right));
    return infix(left, operator, right, scale);
  }

  static <V extends @Nullable Number> NumberExpression<V> product(
      NumberExpression<V> left, Expression<? extends V> right) {
    return infix(left, "*", right, scale(left) + scale(right));
  }

  /** A division by 0 is an error in one database and NULL in another: here it is NULL. */
  static NumberExpression<Double> quotient(Expression<?> left, Expression<?> right) {
    Node divisor = new CallNode("nullif", List.of(right.node(), Operands.number(0).node()));
    return new ComputedNumber<>(
        new InfixNode(new CastNode(left.node(), ColumnTypes.DOUBLE), "/", divisor),
        Types.FLOATING,
        left.isNullable() || right.isNullable());
  }

  private static <V extends @Nullable Number> NumberExpression<V> infix(
      NumberExpression<V> left, String operator, Expression<? extends V> right, int scale) {
    return new ComputedNumber<>(
        new InfixNode(left.node(), operator, right.node()),
        scale == scale(left) ? left.valueType() : left.valueType().scale(scale),
        left.isNullable() || right.isNullable());
  }

  private static int scale(Expression<?> number) {
    TableColumn<?, ?> column = number.valueType().column();
    return column.precision() == 0 ? 0 : column.scale();
  }
}
