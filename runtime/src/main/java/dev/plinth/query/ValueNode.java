package dev.plinth.query;

/** A value that is bound. */
record ValueNode(ValueType<?> type, Object value) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
