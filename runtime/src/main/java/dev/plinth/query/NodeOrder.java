package dev.plinth.query;

import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;

/** An order by something that a query computes. */
record NodeOrder(Node node, Sort.Direction direction, Sort.Nulls nulls) implements SortOrder {

  @Override
  public SortOrder nullsFirst() {
    return new NodeOrder(node, direction, Sort.Nulls.FIRST);
  }

  @Override
  public SortOrder nullsLast() {
    return new NodeOrder(node, direction, Sort.Nulls.LAST);
  }

  @Override
  public SortOrder reversed() {
    return new NodeOrder(node, direction.reversed(), nulls.reversed());
  }
}
