package dev.plinth.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first branch whose condition holds.
 *
 * @param otherwise if none holds; null for NULL
 */
record CaseNode(List<Branch> branches, @Nullable Node otherwise) implements Node {

  CaseNode {
    branches = List.copyOf(branches);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }

  /** A condition, and the value where it holds. */
  record Branch(Node condition, Node value) {}
}
