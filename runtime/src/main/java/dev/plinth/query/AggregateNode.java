package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * A value of all rows of a group.
 *
 * @param argument null for all rows: {@code count(*)}
 * @param distinct whether equal values count once
 * @param filter which rows are taken; null for all
 */
record AggregateNode(
    String function, @Nullable Node argument, boolean distinct, @Nullable Node filter)
    implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
