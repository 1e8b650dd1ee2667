package dev.plinth.query;

/** The opposite of a condition. */
record NotNode(Node operand) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
