package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.SortOrder;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.InvalidQueryException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows, one element per row, as SQL has it: nothing is deduplicated. Immutable: each
 * method returns another query. Its text is made once per database, so a query that is kept in a
 * constant, with {@link Param}s for what changes, costs nothing but its run.
 *
 * @param <R> what each row becomes
 */
public final class Select<R extends @Nullable Object> extends ResultQuery<R> {

  private Select(
      @Nullable StatementSource source,
      Selection<R> selection,
      SelectTree tree,
      Bindings bindings,
      Renderings renderings) {
    super(source, selection, tree, bindings, renderings);
  }

  static <R extends @Nullable Object> Select<R> of(Selection<R> selection, From from) {
    return new Select<>(
        null, selection, SelectTree.of(selection.items(), from), Bindings.NONE, new Renderings());
  }

  private Select<R> with(SelectTree changed) {
    return new Select<>(source, selection, changed, bindings, new Renderings());
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
}
