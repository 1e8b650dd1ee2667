package dev.plinth.query;

/** Something with a name of its own in the result. */
record LabelNode(Node node, String label) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
