package dev.plinth.query;

/** Whether a value lies between two, both included. */
record BetweenNode(Node operand, Node low, Node high, boolean negated) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
