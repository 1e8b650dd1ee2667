package dev.plinth.query;

/** Two operands with an operator between them. */
record InfixNode(Node left, String operator, Node right) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
