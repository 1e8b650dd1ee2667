package dev.plinth.query;

/** The value that an insert had for a column whose row is there already. */
record ExcludedNode(String column) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
