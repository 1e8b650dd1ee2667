package dev.plinth.query;

/** Always true, or always false. */
record TruthNode(boolean value) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
