package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;

/**
 * A value of a row among others of the result.
 *
 * @param function what is computed
 * @param window which rows it sees, and in which order
 */
record WindowNode(Node function, Window window) implements Node {

  /** The window of something that is computed of several rows. */
  static WindowNode of(Expression<?> function, Window window) {
    if (function.node() instanceof AggregateNode || function.node() instanceof WindowCallNode) {
      return new WindowNode(function.node(), window);
    }
    throw new InvalidQueryException(
        "over(…) was asked of a value of one row: ask it of sum(), count() and the like, or of "
            + "rowNumber() and its kind");
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
