package dev.plinth.query;

/**
 * Whether a text matches a pattern, in which a backslash takes the meaning of the next character.
 */
record LikeNode(Node operand, Node pattern, boolean negated) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
