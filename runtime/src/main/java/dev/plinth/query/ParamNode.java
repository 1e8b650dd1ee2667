package dev.plinth.query;

/** A value that is given when the query runs. */
record ParamNode(Param<?> param) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
