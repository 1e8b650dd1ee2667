package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Page;
import dev.plinth.dao.Pages;
import dev.plinth.dao.Paging;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.error.NoResultException;
import dev.plinth.error.NonUniqueResultException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives once it is written: rows, pages, counts. Each method runs it.
 *
 * @param <R> what each row becomes
 */
public abstract sealed class ResultQuery<R extends @Nullable Object> permits Select {

  final @Nullable StatementSource source;
  final Selection<R> selection;
  final SelectTree tree;
  final Bindings bindings;
  final Renderings renderings;

  ResultQuery(
      @Nullable StatementSource source,
      Selection<R> selection,
      SelectTree tree,
      Bindings bindings,
      Renderings renderings) {
    this.source = source;
    this.selection = selection;
    this.tree = tree;
    this.bindings = bindings;
    this.renderings = renderings;
  }

  final SelectTree tree() {
    return tree;
  }

  final Selection<R> selection() {
    return selection;
  }

  /** All rows. */
  public final List<R> list() {
    try (Execution execution = start(Reading.ROWS)) {
      return selection.list(execution);
    }
  }

  /** All rows, read as the stream goes; close it. */
  public final Stream<R> stream() {
    return selection.stream(start(Reading.ROWS));
  }

  /** The first row; asks the database for no more. One that is NULL is as empty as none. */
  public final Optional<R> first() {
    try (Execution execution = start(Reading.FIRST)) {
      return firstOf(selection.list(execution));
    }
  }

  private static <R extends @Nullable Object> Optional<R> firstOf(List<R> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  /**
   * The only row; empty if there is none, or if it is NULL.
   *
   * @throws NonUniqueResultException if there are more
   */
  public final Optional<R> optional() {
    List<R> rows = list();
    if (rows.size() > 1) {
      throw new NonUniqueResultException(selection.name());
    }
    return firstOf(rows);
  }

  /**
   * The only row.
   *
   * @throws NoResultException if there is none
   * @throws NonUniqueResultException if there are more
   */
  public final R single() {
    List<R> rows = list();
    if (rows.isEmpty()) {
      throw new NoResultException(selection.name());
    }
    if (rows.size() > 1) {
      throw new NonUniqueResultException(selection.name());
    }
    return rows.get(0);
  }

  /**
   * The rows of a page, without their number; reads one row more to know whether there are others.
   *
   * @param number from 1
   * @param size the most rows of a page
   * @throws InvalidQueryException if the query has no order, or a limit of its own, or if no table
   *     has that many rows
   */
  public final Page<R> page(long number, int size) {
    return page(number, size, OptionalLong.empty());
  }

  /** As {@link #page}, and counts all rows with a second statement. */
  public final Page<R> pageWithTotal(long number, int size) {
    return page(number, size, OptionalLong.of(count()));
  }

  private Page<R> page(long number, int size, OptionalLong total) {
    if (number < 1 || size < 1 || size == Integer.MAX_VALUE) {
      throw new InvalidQueryException(
          "page " + number + " of " + size + " rows: both begin with 1");
    }
    if (number - 1 > Long.MAX_VALUE / size) {
      throw new InvalidQueryException(
          "page " + number + " of " + size + " rows: no table has that many");
    }
    Bindings limits =
        bindings.with(Reading.MOST, size + 1).with(Reading.SKIPPED, (number - 1) * size);
    try (Execution execution = start(Reading.PAGE, limits)) {
      List<R> rows = selection.list(execution);
      boolean hasNext = rows.size() > size;
      List<R> items = hasNext ? rows.subList(0, size) : rows;
      return new Page<>(items, number, size, hasNext, total);
    }
  }

  /**
   * The entities beside the cursor of {@code paging}, in its order: {@code
   * db.from(USER).where(…).page(paging.after(cursor))}. Where joins give an entity several times,
   * ask for {@link Select#distinct} ones, or for {@code any} of the relation instead.
   *
   * @throws InvalidQueryException if the query does not give entities of the paging's table, or has
   *     an order, a limit or a lock of its own; and as {@link dev.plinth.dao.Pages#after}
   * @throws dev.plinth.error.InvalidCursorException if the cursor is none of this order
   */
  public final KeysetPage<R> page(Paging<R> paging) {
    selection.checkPaged(paging);
    StatementSource present = source();
    Rendered base = rendered(present.dialect(), Reading.KEYSET);
    return Pages.keyset(present, paging, base.sql(), run -> base.bind(run, bindings));
  }

  /** How many rows there are. */
  public final long count() {
    try (Execution execution = start(Reading.COUNT)) {
      return execution.scalarLong();
    }
  }

  /** Whether there is a row. */
  public final boolean exists() {
    try (Execution execution = start(Reading.EXISTS)) {
      return execution.any();
    }
  }

  /** The text for the database of the query. */
  public final String toSql() {
    return toSql(source().dialect());
  }

  /** The text for a database. */
  public final String toSql(Dialect dialect) {
    return rendered(dialect, Reading.ROWS).sql().text();
  }

  private Execution start(Reading reading) {
    return start(reading, bindings);
  }

  private Execution start(Reading reading, Bindings values) {
    StatementSource present = source();
    return rendered(present.dialect(), reading).start(present, values);
  }

  private Rendered rendered(Dialect dialect, Reading reading) {
    return renderings.of(
        dialect,
        reading,
        selection.name(),
        text -> {
          selection.check(tree.from());
          new SelectText(text).write(reading.of(tree));
        });
  }

  private StatementSource source() {
    if (source == null) {
      throw new InvalidQueryException("the query has no database: call on(db) before it runs");
    }
    return source;
  }
}
