package dev.plinth.query;

/** The value of the one row of a query. */
record ScalarQueryNode(SelectTree query) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
