package dev.plinth.dao;

/** By what rows are sorted: a {@link Sort} by a column, or something that a query computes. */
public interface SortOrder {

  /** The same order, with rows without a value before all others. */
  SortOrder nullsFirst();

  /** The same order, with rows without a value behind all others. */
  SortOrder nullsLast();

  /** The order that gives the same rows from the last to the first. */
  SortOrder reversed();
}
