package dev.plinth.dao;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidCursorException;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows behind or before a cursor.
 *
 * @param base what gives the rows, in the columns of the mapping; null for all rows of the table
 * @param binder binds the values of the base
 */
record KeysetReading<E>(
    StatementSource source, Paging<E> paging, @Nullable SqlStatement base, PageBinder binder) {

  KeysetReading {
    if (paging.number() != 1 || paging.isCounted()) {
      throw new InvalidQueryException(
          "a page beside a cursor has no number and no total: leave out page(…) and withTotal()");
    }
    for (Sort<E> sort : paging.order().sorts()) {
      if (sort.column().isNullable() && sort.nulls() == Sort.Nulls.UNSPECIFIED) {
        throw new InvalidQueryException(
            sort.column() + " takes NULL: say nullsFirst() or nullsLast() in the order");
      }
      if (sort.column().isJdbi()) {
        throw new InvalidQueryException(
            sort.column() + " has values that no cursor can hold: sort by another column");
      }
    }
  }

  /** The page; one row more than asked for tells that there are more. */
  KeysetPage<E> page() {
    boolean backwards = paging.isBackwards();
    boolean hasCursor = paging.cursor() != null;
    List<E> read = read();
    boolean hasMore = read.size() > paging.size();
    if (hasMore) {
      read.remove(paging.size());
    }
    if (backwards) {
      Collections.reverse(read);
    }
    return new KeysetPage<>(
        read,
        cursor(read, read.size() - 1, backwards ? hasCursor : hasMore),
        cursor(read, 0, backwards ? hasMore : hasCursor));
  }

  private Optional<String> cursor(List<E> items, int at, boolean exists) {
    return exists && !items.isEmpty()
        ? Optional.of(CursorText.write(paging.order(), items.get(at)))
        : Optional.empty();
  }

  private List<E> read() {
    PageOrder<E> order = paging.order();
    String cursor = paging.cursor();
    CursorValues values = cursor == null ? null : CursorText.read(order, cursor);
    Dialect dialect = source.dialect();
    Keyset<E> keyset = values == null ? null : keyset(dialect, values);
    SqlStatement sql =
        order.statement(
            new Shape<>(dialect.name(), base, keyset, paging.isBackwards()),
            unseen -> select(keyset, dialect.queries()));
    try (Execution select = source.prepare(sql)) {
      int next = binder.bind(select);
      int at = keyset == null || values == null ? next : bind(keyset, select, next, values);
      ((JdbcParameters) select).putLong(at, paging.size() + 1L);
      return new ArrayList<>(select.list(order.mapping()));
    }
  }

  private Keyset<E> keyset(Dialect dialect, CursorValues values) {
    boolean rowValues = dialect.capabilities().can(Capability.ROW_VALUES);
    List<Sort<E>> sorts = paging.order().sorts();
    return new Keyset<>(
        paging.isBackwards() ? sorts.stream().map(Sort::reversed).toList() : sorts,
        values.nulls(),
        rowValues);
  }

  private SqlStatement select(@Nullable Keyset<E> keyset, QueryDialect dialect) {
    PageOrder<E> order = paging.order();
    boolean backwards = paging.isBackwards();
    String where = keyset == null ? "" : " where " + keyset.condition();
    String ending = where + order.orderBy(backwards, dialect) + " limit ?";
    if (base != null) {
      return Pages.derived(base, order.mapping(), base.name(), ending);
    }
    return order
        .mapping()
        .selectAll()
        .map(Pages.name(order, backwards ? "pageBefore" : "pageAfter"), text -> text + ending);
  }

  /** The checksum was right, so a value that is none was made by somebody on purpose. */
  private int bind(Keyset<E> keyset, Execution select, int from, CursorValues values) {
    try {
      return keyset.bind(select, from, values);
    } catch (RuntimeException e) {
      throw new InvalidCursorException(paging.order().toString());
    }
  }

  /** What a statement depends on. */
  private record Shape<E>(
      String dialect, @Nullable SqlStatement base, @Nullable Keyset<E> keyset, boolean backwards) {}
}
