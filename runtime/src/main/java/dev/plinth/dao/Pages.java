package dev.plinth.dao;

import static java.util.stream.Collectors.joining;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidCursorException;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in pages. */
public final class Pages {

  private static final String LIMIT = " limit ?";

  private Pages() {}

  /** The page with the number that {@code paging} says. */
  public static <E> Page<E> page(StatementSource source, Paging<E> paging) {
    return paging.isCounted()
        ? source.inTransaction(() -> page(source, paging, count(source, paging)))
        : page(source, paging, OptionalLong.empty());
  }

  /**
   * The page of what a statement gives.
   *
   * @param base gives the columns of the mapping in their order, without a limit
   * @param binder binds its values, and tells the position behind them
   */
  public static <E> Page<E> page(
      StatementSource source, Paging<E> paging, Sql base, PageBinder binder) {
    return paging.isCounted()
        ? source.inTransaction(
            () -> read(source, paging, base, binder, counted(source, paging, base, binder)))
        : read(source, paging, base, binder, OptionalLong.empty());
  }

  private static <E> Page<E> read(
      StatementSource source, Paging<E> paging, Sql base, PageBinder binder, OptionalLong total) {
    Dialect dialect = source.dialect();
    PageOrder<E> order = paging.order();
    Sql sql =
        order.statement(
            new Derived(base, dialect.name()),
            unseen ->
                derived(
                    base,
                    order.mapping(),
                    base.name(),
                    order.orderBy(false, dialect.queries()) + LIMIT + " offset ?"));
    try (Execution select = source.prepare(sql)) {
      int next = binder.bind(select);
      JdbcParameters parameters = (JdbcParameters) select;
      parameters.putLong(next, paging.size() + 1L);
      parameters.putLong(next + 1, paging.offset());
      return page(paging, select.list(order.mapping()), total);
    }
  }

  private static <E> OptionalLong counted(
      StatementSource source, Paging<E> paging, Sql base, PageBinder binder) {
    Sql sql =
        paging
            .order()
            .statement(
                new Derived(base, "count"),
                unseen ->
                    base.map(
                        base.name(), text -> "select count(*) from (" + text + "\n) as counted"));
    try (Execution count = source.prepare(sql)) {
      binder.bind(count);
      return OptionalLong.of(count.scalarLong());
    }
  }

  /** The rows of a statement with something behind them; a comment at its end hides nothing. */
  static Sql derived(Sql base, EntityMapping<?> mapping, String name, String ending) {
    String columns = mapping.columns().stream().map(Column::sql).collect(joining(", "));
    return base.map(name, text -> "select " + columns + " from (" + text + "\n) as found" + ending);
  }

  private static <E> Page<E> page(Paging<E> paging, List<E> read, OptionalLong total) {
    boolean hasNext = read.size() > paging.size();
    List<E> items = hasNext ? read.subList(0, paging.size()) : read;
    return new Page<>(items, paging.number(), paging.size(), hasNext, total);
  }

  private static <E> Page<E> page(StatementSource source, Paging<E> paging, OptionalLong total) {
    Dialect dialect = source.dialect();
    Sql sql =
        paging
            .order()
            .statement(
                new Shape<>(dialect.name(), true, null, false),
                order -> select(order, dialect.queries()));
    try (Execution select = source.prepare(sql)) {
      JdbcParameters parameters = (JdbcParameters) select;
      parameters.putLong(1, paging.size() + 1L);
      parameters.putLong(2, paging.offset());
      return page(paging, select.list(paging.order().mapping()), total);
    }
  }

  private static Sql select(PageOrder<?> order, QueryDialect dialect) {
    String ending = order.orderBy(false, dialect) + LIMIT + " offset ?";
    return order.mapping().selectAll().map(name(order, "page"), text -> text + ending);
  }

  private static <E> OptionalLong count(StatementSource source, Paging<E> paging) {
    Sql sql = paging.order().statement("count", Pages::count);
    try (Execution count = source.prepare(sql)) {
      return OptionalLong.of(count.scalarLong());
    }
  }

  private static Sql count(PageOrder<?> order) {
    return Sql.of(name(order, "count"), "select count(*) from " + order.mapping().tableSql());
  }

  /**
   * The rows behind a cursor.
   *
   * @param cursor of an earlier page; null for the first page
   * @throws InvalidCursorException if the cursor is none of this order
   * @throws InvalidQueryException if a column takes NULL, and the order does not say where those
   *     rows come; or if {@code paging} names a page by its number or wants a total
   */
  public static <E> KeysetPage<E> after(
      StatementSource source, Paging<E> paging, @Nullable String cursor) {
    List<E> read = read(source, paging, cursor, false);
    boolean hasMore = trim(read, paging.size());
    return page(paging.order(), read, hasMore, cursor != null);
  }

  /**
   * The rows before a cursor, in the order that was asked for.
   *
   * @param cursor of an earlier page; null for the last page
   * @throws InvalidCursorException as {@link #after}
   * @throws InvalidQueryException as {@link #after}
   */
  public static <E> KeysetPage<E> before(
      StatementSource source, Paging<E> paging, @Nullable String cursor) {
    List<E> read = read(source, paging, cursor, true);
    boolean hasMore = trim(read, paging.size());
    Collections.reverse(read);
    return page(paging.order(), read, cursor != null, hasMore);
  }

  private static <E> List<E> read(
      StatementSource source, Paging<E> paging, @Nullable String cursor, boolean backwards) {
    check(paging);
    PageOrder<E> order = paging.order();
    CursorValues values = cursor == null ? null : CursorText.read(order, cursor);
    Dialect dialect = source.dialect();
    Keyset<E> keyset = values == null ? null : keyset(dialect, order, values, backwards);
    Sql sql =
        order.statement(
            new Shape<>(dialect.name(), false, keyset, backwards),
            unseen -> select(order, keyset, backwards, dialect.queries()));
    try (Execution select = source.prepare(sql)) {
      int at = keyset == null || values == null ? 1 : bind(order, keyset, select, values);
      ((JdbcParameters) select).putLong(at, paging.size() + 1L);
      return new ArrayList<>(select.list(order.mapping()));
    }
  }

  private static <E> void check(Paging<E> paging) {
    if (paging.number() != 1 || paging.isCounted()) {
      throw new InvalidQueryException(
          "a page beside a cursor has no number and no total: leave out page(…) and withTotal()");
    }
    for (Sort<E> sort : paging.order().sorts()) {
      if (sort.column().isNullable() && sort.nulls() == Sort.Nulls.UNSPECIFIED) {
        throw new InvalidQueryException(
            sort.column() + " takes NULL: say nullsFirst() or nullsLast() in the order");
      }
    }
  }

  private static <E> Keyset<E> keyset(
      Dialect dialect, PageOrder<E> order, CursorValues values, boolean backwards) {
    boolean rowValues = dialect.capabilities().can(Capability.ROW_VALUES);
    List<Sort<E>> sorts =
        backwards ? order.sorts().stream().map(Sort::reversed).toList() : order.sorts();
    return new Keyset<>(sorts, values.nulls(), rowValues);
  }

  private static <E> Sql select(
      PageOrder<E> order, @Nullable Keyset<E> keyset, boolean backwards, QueryDialect dialect) {
    String where = keyset == null ? "" : " where " + keyset.condition();
    String ending = where + order.orderBy(backwards, dialect) + LIMIT;
    return order
        .mapping()
        .selectAll()
        .map(name(order, backwards ? "pageBefore" : "pageAfter"), text -> text + ending);
  }

  /** The checksum was right, so a value that is none was made by somebody on purpose. */
  private static <E> int bind(
      PageOrder<E> order, Keyset<E> keyset, Execution select, CursorValues values) {
    try {
      return keyset.bind(select, values);
    } catch (RuntimeException e) {
      throw new InvalidCursorException(order.toString());
    }
  }

  /** One row more than asked for tells that there are more. */
  private static boolean trim(List<?> read, int size) {
    boolean hasMore = read.size() > size;
    if (hasMore) {
      read.remove(size);
    }
    return hasMore;
  }

  private static <E> KeysetPage<E> page(
      PageOrder<E> order, List<E> items, boolean hasNext, boolean hasPrevious) {
    return new KeysetPage<>(
        items,
        cursor(order, items, items.size() - 1, hasNext),
        cursor(order, items, 0, hasPrevious));
  }

  private static <E> Optional<String> cursor(
      PageOrder<E> order, List<E> items, int at, boolean exists) {
    return exists && !items.isEmpty()
        ? Optional.of(CursorText.write(order, items.get(at)))
        : Optional.empty();
  }

  private static String name(PageOrder<?> order, String verb) {
    return order.mapping().entityType().getSimpleName() + "." + verb;
  }

  /** What a statement depends on. */
  private record Shape<E>(
      String dialect, boolean numbered, @Nullable Keyset<E> keyset, boolean backwards) {}

  /** What a statement over another one depends on. */
  private record Derived(Sql base, String way) {}
}
