package dev.plinth.query;

/**
 * A value of a row among others of the result.
 *
 * @param function what is computed
 * @param window which rows it sees, and in which order
 */
record WindowNode(Node function, Window window) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
