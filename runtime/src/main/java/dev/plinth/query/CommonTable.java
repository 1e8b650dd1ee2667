package dev.plinth.query;

import java.util.function.Function;

/**
 * A query that stands once at the head of a statement, {@code with name as (select …)}, and that
 * the statement names wherever it needs the rows. Immutable.
 */
public final class CommonTable extends NamedRows {

  private final Object identity;
  private final boolean recursive;

  private CommonTable(String name, SelectTree query, Object identity, boolean recursive) {
    super(name, query);
    this.identity = identity;
    this.recursive = recursive;
  }

  /** The rows of a query. */
  public static CommonTable of(String name, Select<?> query) {
    return new CommonTable(name, query.tree(), new Object(), false);
  }

  /**
   * The rows of a query, and of another one that starts from the rows found before, until it finds
   * no more.
   *
   * @param next makes the other query from the rows found before; selects as many values
   */
  public static <R> CommonTable recursive(
      String name, Select<R> first, Function<CommonTable, Select<R>> next) {
    Object identity = new Object();
    CommonTable before = new CommonTable(name, first.tree(), identity, true);
    SelectTree both = first.unionAll(next.apply(before)).tree();
    return new CommonTable(name, both, identity, true);
  }

  /** What is the same of the table and of how its own query names it. */
  Object identity() {
    return identity;
  }

  boolean isRecursive() {
    return recursive;
  }

  @Override
  Source source() {
    return new CommonSource(this);
  }
}
