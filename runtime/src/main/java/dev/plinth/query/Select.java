package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Page;
import dev.plinth.dao.Pages;
import dev.plinth.dao.Paging;
import dev.plinth.dao.SortOrder;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.error.NoResultException;
import dev.plinth.error.NonUniqueResultException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows, one element per row, as SQL has it: nothing is deduplicated. Immutable: each
 * method returns another query. Its text is made once per database, so a query that is kept in a
 * constant, with {@link Param}s for what changes, costs nothing but its run.
 *
 * @param <R> what each row becomes
 */
public final class Select<R extends @Nullable Object> {

  private final @Nullable StatementSource source;
  private final Selection<R> selection;
  private final SelectTree tree;
  private final Bindings bindings;
  private final Renderings renderings;

  private Select(
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

  static <R extends @Nullable Object> Select<R> of(Selection<R> selection, From from) {
    return new Select<>(
        null, selection, SelectTree.of(selection.items(), from), Bindings.NONE, new Renderings());
  }

  private Select<R> with(SelectTree changed) {
    return new Select<>(source, selection, changed, bindings, new Renderings());
  }

  SelectTree tree() {
    return tree;
  }

  /** The same query, to be run there; it shares its text with this one. */
  public Select<R> on(StatementSource source) {
    return new Select<>(source, selection, tree, bindings, renderings);
  }

  /** The same query with a value for a parameter; it shares its text with this one. */
  public <V> Select<R> bind(Param<V> param, V value) {
    return new Select<>(source, selection, tree, bindings.with(param, value), renderings);
  }

  /** With the related rows: as many as there are for each row, and none without one. */
  public Select<R> join(Relation<?> relation) {
    return with(tree.from(tree.from().join(JoinKind.INNER, relation)));
  }

  /** With the related rows; a row without one stays, and has NULL instead. */
  public Select<R> leftJoin(Relation<?> relation) {
    return with(tree.from(tree.from().join(JoinKind.LEFT, relation)));
  }

  /** With the rows of a table for which this holds. */
  public Select<R> join(EntityMapping<?> table, Condition on) {
    return with(tree.from(tree.from().join(JoinKind.INNER, table, on)));
  }

  /** With the rows of a table for which this holds; a row without one stays. */
  public Select<R> leftJoin(EntityMapping<?> table, Condition on) {
    return with(tree.from(tree.from().join(JoinKind.LEFT, table, on)));
  }

  /** With the rows of a table for which this holds; one of these without another stays. */
  public Select<R> rightJoin(EntityMapping<?> table, Condition on) {
    return with(tree.from(tree.from().join(JoinKind.RIGHT, table, on)));
  }

  /** With the rows of a table for which this holds; rows of both sides stay. */
  public Select<R> fullJoin(EntityMapping<?> table, Condition on) {
    return with(tree.from(tree.from().join(JoinKind.FULL, table, on)));
  }

  /** With every row of a table. */
  public Select<R> crossJoin(EntityMapping<?> table) {
    TableSource rows = new TableSource(TableRef.of(table));
    return with(tree.from(tree.from().join(new Join(JoinKind.CROSS, rows, null))));
  }

  /** Only the rows for which this holds, besides what was asked before. */
  public Select<R> where(Condition condition) {
    return with(tree.where(condition));
  }

  /** Ordered by these, behind what was asked before; a column alone is ascending. */
  public Select<R> orderBy(SortOrder... orders) {
    return with(tree.orderBy(orders));
  }

  /** One row for each group of rows that are equal here. */
  public Select<R> groupBy(Expression<?>... expressions) {
    return with(tree.groupBy(Arrays.stream(expressions).map(Expression::node).toList()));
  }

  /** Only the groups for which this holds, besides what was asked before. */
  public Select<R> having(Condition condition) {
    return with(tree.having(condition));
  }

  /** Equal rows once. */
  public Select<R> distinct() {
    return with(tree.asDistinct());
  }

  /** Its rows and those of another query, equal ones once. */
  public Select<R> union(Select<? extends R> other) {
    return with(tree.combine(Combination.Kind.UNION, other.tree));
  }

  /** Its rows and those of another query. */
  public Select<R> unionAll(Select<? extends R> other) {
    return with(tree.combine(Combination.Kind.UNION_ALL, other.tree));
  }

  /** Its rows that another query gives as well, equal ones once. */
  public Select<R> intersect(Select<? extends R> other) {
    return with(tree.combine(Combination.Kind.INTERSECT, other.tree));
  }

  /** Its rows that another query does not give, equal ones once. */
  public Select<R> except(Select<? extends R> other) {
    return with(tree.combine(Combination.Kind.EXCEPT, other.tree));
  }

  /** With the rows of another query for which this holds. */
  public Select<R> join(NamedRows rows, Condition on) {
    return with(tree.from(tree.from().join(new Join(JoinKind.INNER, rows.source(), on.node()))));
  }

  /** With the rows of another query for which this holds; a row without one stays. */
  public Select<R> leftJoin(NamedRows rows, Condition on) {
    return with(tree.from(tree.from().join(new Join(JoinKind.LEFT, rows.source(), on.node()))));
  }

  /** The rows under a name, for the from clause of another query. */
  public DerivedTable as(String name) {
    return new DerivedTable(name, tree);
  }

  /** Locks the rows until the transaction ends; others that want to write them wait. */
  public Select<R> forUpdate() {
    return with(tree.lock(Lock.UPDATE));
  }

  /** Locks the rows until the transaction ends, and leaves out those that are locked already. */
  public Select<R> forUpdateSkipLocked() {
    return with(tree.lock(Lock.UPDATE_SKIPPING_LOCKED));
  }

  Selection<R> selection() {
    return selection;
  }

  /** At most this many rows. */
  public Select<R> limit(int rows) {
    Node most = count("limit", rows);
    return with(tree.limits(new Limits(most, tree.limits().skipped())));
  }

  /** Without the first rows. */
  public Select<R> offset(int rows) {
    Node skipped = count("offset", rows);
    return with(tree.limits(new Limits(tree.limits().most(), skipped)));
  }

  /** At most as many rows as the parameter says. */
  public Select<R> limit(Param<Integer> rows) {
    return with(tree.limits(new Limits(rows.node(), tree.limits().skipped())));
  }

  /** Without as many of the first rows as the parameter says. */
  public Select<R> offset(Param<Integer> rows) {
    return with(tree.limits(new Limits(tree.limits().most(), rows.node())));
  }

  private static Node count(String clause, int rows) {
    if (rows < 0) {
      throw new InvalidQueryException(clause + " was given " + rows + ": it is 0 or more");
    }
    return Operands.number(rows).node();
  }

  /** All rows. */
  public List<R> list() {
    try (Execution execution = start(Reading.ROWS)) {
      return selection.list(execution);
    }
  }

  /** All rows, read as the stream goes; close it. */
  public Stream<R> stream() {
    return selection.stream(start(Reading.ROWS));
  }

  /** The first row; asks the database for no more. */
  public Optional<R> first() {
    try (Execution execution = start(Reading.FIRST)) {
      return selection.list(execution).stream().findFirst();
    }
  }

  /**
   * The only row; empty if there is none.
   *
   * @throws NonUniqueResultException if there are more
   */
  public Optional<R> optional() {
    List<R> rows = list();
    if (rows.size() > 1) {
      throw new NonUniqueResultException(selection.name());
    }
    return rows.stream().findFirst();
  }

  /**
   * The only row.
   *
   * @throws NoResultException if there is none
   * @throws NonUniqueResultException if there are more
   */
  public R single() {
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
   * @throws InvalidQueryException if the query has no order, or a limit of its own
   */
  public Page<R> page(long number, int size) {
    return page(number, size, OptionalLong.empty());
  }

  /** As {@link #page}, and counts all rows with a second statement. */
  public Page<R> pageWithTotal(long number, int size) {
    return page(number, size, OptionalLong.of(count()));
  }

  private Page<R> page(long number, int size, OptionalLong total) {
    if (number < 1 || size < 1 || size == Integer.MAX_VALUE) {
      throw new InvalidQueryException(
          "page " + number + " of " + size + " rows: both begin with 1");
    }
    long skipped = (number - 1) * size;
    Select<R> page = bind(Reading.MOST, size + 1).bind(Reading.SKIPPED, skipped);
    try (Execution execution = page.start(Reading.PAGE)) {
      List<R> rows = selection.list(execution);
      boolean hasNext = rows.size() > size;
      List<R> items = hasNext ? rows.subList(0, size) : rows;
      return new Page<>(items, number, size, hasNext, total);
    }
  }

  /**
   * The entities beside the cursor of {@code paging}, in its order: {@code
   * db.from(USER).where(…).page(paging.after(cursor))}. Where joins give an entity several times,
   * ask for {@link #distinct} ones, or for {@code any} of the relation instead.
   *
   * @throws InvalidQueryException if the query does not give entities of the paging's table, or has
   *     an order, a limit or a lock of its own; and as {@link dev.plinth.dao.Pages#after}
   * @throws dev.plinth.error.InvalidCursorException if the cursor is none of this order
   */
  public KeysetPage<R> page(Paging<R> paging) {
    selection.checkPaged(paging);
    StatementSource present = source();
    Rendered base = rendered(present.dialect(), Reading.KEYSET);
    return Pages.keyset(present, paging, base.sql(), run -> base.bind(run, bindings));
  }

  /** How many rows there are. */
  public long count() {
    try (Execution execution = start(Reading.COUNT)) {
      return execution.scalarLong();
    }
  }

  /** Whether there is a row. */
  public boolean exists() {
    try (Execution execution = start(Reading.EXISTS)) {
      return execution.any();
    }
  }

  /** The text for the database of the query. */
  public String toSql() {
    return toSql(source().dialect());
  }

  /** The text for a database. */
  public String toSql(Dialect dialect) {
    return rendered(dialect, Reading.ROWS).sql().text();
  }

  private Execution start(Reading reading) {
    StatementSource present = source();
    return rendered(present.dialect(), reading).start(present, bindings);
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
