package dev.plinth.query;

import java.util.List;

/** Conditions that hold together, or one of which holds. */
record LogicNode(Connective connective, List<Node> operands) implements Node {

  LogicNode {
    operands = List.copyOf(operands);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
