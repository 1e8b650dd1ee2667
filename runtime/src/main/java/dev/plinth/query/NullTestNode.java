package dev.plinth.query;

/** Whether there is a value. */
record NullTestNode(Node operand, boolean negated) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
