package dev.plinth.query;

/** A column of a subquery in the from clause. */
record OutputNode(String source, String name) implements Node {

  /** {@code totals.amount}. */
  @Override
  public String toString() {
    return source + "." + name;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
