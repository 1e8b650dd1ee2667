package dev.plinth.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that holds for a row or not: what {@code where}, {@code on} and {@code having} take.
 */
public final class Condition implements BooleanExpression<Boolean> {

  private final Node node;

  Condition(Node node) {
    this.node = node;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ValueType<Boolean> valueType() {
    return Types.BOOLEAN;
  }

  @Override
  public boolean isNullable() {
    return false;
  }

  /** Holds where both hold. */
  public Condition and(Condition other) {
    return join(Connective.AND, other);
  }

  /** Holds where one of both holds. */
  public Condition or(Condition other) {
    return join(Connective.OR, other);
  }

  /** Holds where this one does not. */
  public Condition not() {
    return new Condition(new NotNode(node));
  }

  /** A row of the same connective stays flat, however it was built. */
  private Condition join(Connective connective, Condition other) {
    List<Node> operands = new ArrayList<>();
    for (Node each : List.of(node, other.node)) {
      if (each instanceof LogicNode logic && logic.connective() == connective) {
        operands.addAll(logic.operands());
      } else {
        operands.add(each);
      }
    }
    return new Condition(new LogicNode(connective, operands));
  }
}
