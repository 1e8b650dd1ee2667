package dev.plinth.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes conditions of expressions. */
final class Conditions {

  private Conditions() {}

  static Condition compare(Expression<?> left, String operator, Expression<?> right) {
    return new Condition(new InfixNode(left.node(), operator, right.node()));
  }

  static Condition order(Expression<?> left, String operator, Expression<?> right) {
    return new Condition(new InfixNode(left.node(), operator, right.node()));
  }

  static Condition between(
      Expression<?> operand, Expression<?> low, Expression<?> high, boolean negated) {
    return new Condition(new BetweenNode(operand.node(), low.node(), high.node(), negated));
  }

  static <V extends @Nullable Object> Condition in(
      Expression<V> operand, Collection<? extends V> values, boolean negated) {
    if (values.isEmpty()) {
      return new Condition(new TruthNode(negated));
    }
    List<Node> nodes = new ArrayList<>(values.size());
    for (V value : values) {
      nodes.add(Operands.value(operand, value).node());
    }
    return new Condition(new InListNode(operand.node(), nodes, negated));
  }

  static Condition in(Expression<?> operand, Select<?> query, boolean negated) {
    return new Condition(new InQueryNode(operand.node(), query.tree(), negated));
  }
}
