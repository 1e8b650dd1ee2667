package dev.plinth.query;

import dev.plinth.type.ColumnType;

/** A value as one of another type. */
record CastNode(Node operand, ColumnType type) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
