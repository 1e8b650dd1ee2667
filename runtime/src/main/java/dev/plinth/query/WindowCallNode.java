package dev.plinth.query;

import java.util.List;

/** A call of a function that has a value only over a window. */
record WindowCallNode(String function, List<Node> arguments) implements Node {

  WindowCallNode {
    arguments = List.copyOf(arguments);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
