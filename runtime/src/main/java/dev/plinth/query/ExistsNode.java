package dev.plinth.query;

/** Whether a query has a row. */
record ExistsNode(SelectTree query, boolean negated) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
