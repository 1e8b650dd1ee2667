package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.List;

/** What a query is asked for, and the select that answers it. */
enum Reading {
  /** All rows. */
  ROWS,
  /** The first row. */
  FIRST,
  /** The rows of one page, and one more. */
  PAGE,
  /** The rows of which those beside a cursor are taken. */
  KEYSET,
  /** How many rows there are. */
  COUNT,
  /** Whether there is a row. */
  EXISTS;

  /** How many rows a page reads. */
  static final Param<Integer> MOST = new Param<>("most", Types.INT);

  /** How many rows stand before it. */
  static final Param<Long> SKIPPED = new Param<>("skipped", Types.WHOLE);

  private static final Node ONE = new RawNode(List.of("1"), List.of());

  SelectTree of(SelectTree rows) {
    return switch (this) {
      case ROWS -> rows;
      case FIRST -> first(rows);
      case PAGE -> page(rows);
      case KEYSET -> keyset(rows);
      case COUNT -> count(rows);
      case EXISTS -> exists(rows);
    };
  }

  private static SelectTree first(SelectTree rows) {
    return rows.limits().most() == null
        ? rows.limits(new Limits(ONE, rows.limits().skipped()))
        : rows;
  }

  private static SelectTree page(SelectTree rows) {
    if (!rows.limits().equals(Limits.NONE)) {
      throw new InvalidQueryException(
          "a page of a query with a limit or offset: leave both to the page");
    }
    if (rows.orderBy().isEmpty()) {
      throw new InvalidQueryException(
          "the query has no order, and so no pages: call orderBy, and end with the key");
    }
    return rows.limits(new Limits(MOST.node(), SKIPPED.node()));
  }

  private static SelectTree keyset(SelectTree rows) {
    boolean isBare =
        rows.orderBy().isEmpty() && rows.limits().equals(Limits.NONE) && rows.lock() == Lock.NONE;
    if (!isBare) {
      throw new InvalidQueryException(
          "a page beside a cursor of a query with an order, a limit or a lock: leave them out, the"
              + " order is that of the paging");
    }
    return rows;
  }

  private static SelectTree count(SelectTree rows) {
    Node count = new AggregateNode("count", null, false, null);
    List<SelectItem> items = List.of(new SelectItem(count, null));
    return rows.isPlain()
        ? rows.unordered().items(items)
        : SelectTree.of(items, From.of(new DerivedSource(rows, "counted")));
  }

  private static SelectTree exists(SelectTree rows) {
    SelectTree one = rows.isPlain() ? rows.items(List.of(new SelectItem(ONE, null))) : rows;
    return first(one.limits().equals(Limits.NONE) ? one.unordered() : one);
  }
}
