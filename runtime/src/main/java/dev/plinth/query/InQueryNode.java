package dev.plinth.query;

/** Whether a value is among the rows of a query. */
record InQueryNode(Node operand, SelectTree query, boolean negated) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
