package dev.plinth.query;

import java.util.List;

/** What a query is asked for, and the select that answers it. */
enum Reading {
  /** All rows. */
  ROWS,
  /** The first row. */
  FIRST,
  /** How many rows there are. */
  COUNT,
  /** Whether there is a row. */
  EXISTS;

  private static final Node ONE = new RawNode(List.of("1"), List.of());

  SelectTree of(SelectTree rows) {
    return switch (this) {
      case ROWS -> rows;
      case FIRST -> first(rows);
      case COUNT -> count(rows);
      case EXISTS -> exists(rows);
    };
  }

  private static SelectTree first(SelectTree rows) {
    return rows.limits().most() == null
        ? rows.limits(new Limits(ONE, rows.limits().skipped()))
        : rows;
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
