package dev.plinth.dao;

import static java.util.stream.Collectors.joining;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidCursorException;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in pages. */
public final class Pages {

  private static final String LIMIT = " limit ?";

  private Pages() {}

  /** The page with the number that {@code paging} says. */
  public static <E> Page<E> page(StatementSource source, Paging<E> paging) {
    check(paging);
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
      StatementSource source, Paging<E> paging, SqlStatement base, PageBinder binder) {
    check(paging);
    return paging.isCounted()
        ? source.inTransaction(
            () -> read(source, paging, base, binder, counted(source, paging, base, binder)))
        : read(source, paging, base, binder, OptionalLong.empty());
  }

  private static void check(Paging<?> paging) {
    if (paging.isBesideCursor()) {
      throw new InvalidQueryException(
          "a page with a number has no cursor: leave out after(…) and before(…), or ask for a"
              + " KeysetPage");
    }
  }

  private static <E> Page<E> read(
      StatementSource source,
      Paging<E> paging,
      SqlStatement base,
      PageBinder binder,
      OptionalLong total) {
    Dialect dialect = source.dialect();
    PageOrder<E> order = paging.order();
    SqlStatement sql =
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
      StatementSource source, Paging<E> paging, SqlStatement base, PageBinder binder) {
    SqlStatement sql =
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
  static SqlStatement derived(
      SqlStatement base, EntityMapping<?> mapping, String name, String ending) {
    String columns = mapping.columns().stream().map(TableColumn::sql).collect(joining(", "));
    return base.map(name, text -> "select " + columns + " from (" + text + "\n) as found" + ending);
  }

  private static <E> Page<E> page(Paging<E> paging, List<E> read, OptionalLong total) {
    boolean hasNext = read.size() > paging.size();
    List<E> items = hasNext ? read.subList(0, paging.size()) : read;
    return new Page<>(items, paging.number(), paging.size(), hasNext, total);
  }

  private static <E> Page<E> page(StatementSource source, Paging<E> paging, OptionalLong total) {
    Dialect dialect = source.dialect();
    SqlStatement sql =
        paging.order().statement(dialect.name(), order -> select(order, dialect.queries()));
    try (Execution select = source.prepare(sql)) {
      JdbcParameters parameters = (JdbcParameters) select;
      parameters.putLong(1, paging.size() + 1L);
      parameters.putLong(2, paging.offset());
      return page(paging, select.list(paging.order().mapping()), total);
    }
  }

  private static SqlStatement select(PageOrder<?> order, QueryDialect dialect) {
    String ending = order.orderBy(false, dialect) + LIMIT + " offset ?";
    return order.mapping().selectAll().map(name(order, "page"), text -> text + ending);
  }

  private static <E> OptionalLong count(StatementSource source, Paging<E> paging) {
    SqlStatement sql = paging.order().statement("count", Pages::count);
    try (Execution count = source.prepare(sql)) {
      return OptionalLong.of(count.scalarLong());
    }
  }

  private static SqlStatement count(PageOrder<?> order) {
    return SqlStatement.of(
        name(order, "count"), "select count(*) from " + order.mapping().tableSql());
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
    return keyset(source, paging.after(cursor), null, run -> 1);
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
    return keyset(source, paging.before(cursor), null, run -> 1);
  }

  /**
   * The rows of what a statement gives beside the cursor of {@code paging}.
   *
   * @param base gives the columns of the mapping in their order, without a limit; null for all rows
   *     of the table
   * @param binder binds its values, and tells the position behind them
   * @throws InvalidCursorException as {@link #after}
   * @throws InvalidQueryException as {@link #after}
   */
  public static <E> KeysetPage<E> keyset(
      StatementSource source, Paging<E> paging, @Nullable SqlStatement base, PageBinder binder) {
    return new KeysetReading<>(source, paging, base, binder).page();
  }

  static String name(PageOrder<?> order, String verb) {
    return order.mapping().entityType().getSimpleName() + "." + verb;
  }

  /** What a statement over another one depends on. */
  private record Derived(SqlStatement base, String way) {}
}
