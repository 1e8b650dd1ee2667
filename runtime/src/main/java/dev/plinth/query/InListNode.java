package dev.plinth.query;

import java.util.List;

/** Whether a value is among others. */
record InListNode(Node operand, List<Node> values, boolean negated) implements Node {

  InListNode {
    values = List.copyOf(values);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
