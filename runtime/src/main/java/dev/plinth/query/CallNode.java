package dev.plinth.query;

import java.util.List;

/** A call of a function, by its standard name. */
record CallNode(String function, List<Node> arguments) implements Node {

  CallNode {
    arguments = List.copyOf(arguments);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
