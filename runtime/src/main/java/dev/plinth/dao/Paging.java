package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a page holds, and in which order. Immutable; one that is kept and used
 * again writes its SQL once.
 *
 * @param <E> the entity
 */
public final class Paging<E> {

  private final PageOrder<E> order;
  private final int size;
  private final long number;
  private final boolean counted;
  private final @Nullable Place place;

  private Paging(
      PageOrder<E> order, int size, long number, boolean counted, @Nullable Place place) {
    this.order = order;
    this.size = size;
    this.number = number;
    this.counted = counted;
    this.place = place;
  }

  /**
   * The first page, in the order of the primary key.
   *
   * @param size the most rows of a page
   * @throws IllegalArgumentException if the size is not positive
   */
  public static <E> Paging<E> of(EntityMapping<E> mapping, int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "a page of " + size + " rows is none: ask for one or more");
    }
    return new Paging<>(new PageOrder<>(mapping, List.of()), size, 1, false, null);
  }

  /**
   * Sorts by these columns, and last by the primary key, so that the order of all rows is certain.
   *
   * @throws dev.plinth.error.InvalidQueryException if a column is not one of the table, or comes
   *     twice
   */
  @SafeVarargs
  public final Paging<E> by(Sort<E>... sorts) {
    List<Sort<E>> all = new ArrayList<>();
    for (Sort<E> sort : sorts) {
      all.add(sort);
    }
    return by(all);
  }

  /** Sorts as {@link #by(Sort[])} does. */
  public Paging<E> by(List<Sort<E>> sorts) {
    return new Paging<>(new PageOrder<>(order.mapping(), sorts), size, number, counted, place);
  }

  /**
   * The page with this number, counted from 1. The database reads and drops all rows before it;
   * pages {@linkplain Crud#pageAfter after a cursor} don't have that cost.
   *
   * @throws IllegalArgumentException if the number is not positive, or if no table has that many
   *     rows
   */
  public Paging<E> page(long number) {
    if (number < 1) {
      throw new IllegalArgumentException("there is no page " + number + ": the first is page 1");
    }
    if (number - 1 > Long.MAX_VALUE / size) {
      throw new IllegalArgumentException(
          "there is no page " + number + " of " + size + " rows: no table has that many");
    }
    return new Paging<>(order, size, number, counted, place);
  }

  /** Counts all rows as well, which takes a statement more. */
  public Paging<E> withTotal() {
    return new Paging<>(order, size, number, true, place);
  }

  /**
   * The page behind a cursor, for what gives a {@link KeysetPage}.
   *
   * @param cursor {@link KeysetPage#next} of an earlier page; null for the first page
   */
  public Paging<E> after(@Nullable String cursor) {
    return new Paging<>(order, size, number, counted, new Place(cursor, false));
  }

  /**
   * The page before a cursor, in the same order.
   *
   * @param cursor {@link KeysetPage#previous} of an earlier page; null for the last page
   */
  public Paging<E> before(@Nullable String cursor) {
    return new Paging<>(order, size, number, counted, new Place(cursor, true));
  }

  /** The most rows of a page. */
  public int size() {
    return size;
  }

  /** The number of the page, from 1. */
  public long number() {
    return number;
  }

  /** How many rows come before the page. */
  long offset() {
    return (number - 1) * size;
  }

  boolean isCounted() {
    return counted;
  }

  boolean isBesideCursor() {
    return place != null;
  }

  @Nullable String cursor() {
    return place == null ? null : place.cursor();
  }

  boolean isBackwards() {
    return place != null && place.backwards();
  }

  PageOrder<E> order() {
    return order;
  }

  /** Whether the rows are those of this mapping, by whatever name a query calls their table. */
  public boolean isOf(EntityMapping<?> mapping) {
    return order.mapping().entityType().equals(mapping.entityType());
  }

  /** {@code page 2 of user_account by name, 20 rows each}. */
  @Override
  public String toString() {
    return "page " + number + " of " + order + ", " + size + " rows each";
  }

  /** Beside which row the page is; without a cursor the first page, or backwards the last. */
  private record Place(@Nullable String cursor, boolean backwards) {}
}
