package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets columns of all rows that meet a condition, in one statement. Immutable. It neither looks at
 * versions nor counts them up, and entities that a session has already do not show it before {@code
 * refresh}.
 *
 * @param <E> the entity
 */
public final class Update<E> {

  private final Run run;
  private final EntityMapping<E> table;
  private final Assignments set;
  private final Filter filter;

  private Update(Run run, EntityMapping<E> table, Assignments set, Filter filter) {
    this.run = run;
    this.table = table;
    this.set = set;
    this.filter = filter;
  }

  static <E> Update<E> of(@Nullable StatementSource source, EntityMapping<E> table) {
    Writable.check(table);
    return new Update<>(Run.on(source), table, Assignments.NONE, Filter.NONE);
  }

  /** Sets a column to a value; null is NULL. */
  public <V extends @Nullable Object> Update<E> set(TypedColumn<E, V> column, V value) {
    return new Update<>(run.anew(), table, set.with(column, value), filter);
  }

  /** Sets a column to what is computed of the row as it was before. */
  public <V extends @Nullable Object> Update<E> set(
      TypedColumn<E, V> column, Expression<? extends V> value) {
    return new Update<>(run.anew(), table, set.with(Assignment.of(column, value.node())), filter);
  }

  /** Only the rows for which this holds, besides what was asked before. */
  public Update<E> where(Condition condition) {
    return new Update<>(run.anew(), table, set, filter.where(condition));
  }

  /** All rows of the table; without it, and without a condition, nothing runs. */
  public Update<E> allRows() {
    return new Update<>(run.anew(), table, set, filter.allRows());
  }

  /** The same statement, to be run there; it shares its text with this one. */
  public Update<E> on(StatementSource source) {
    return new Update<>(run.in(source), table, set, filter);
  }

  /** The same statement with a value for a parameter; it shares its text with this one. */
  public <V> Update<E> bind(Param<V> param, V value) {
    return new Update<>(run.bind(param, value), table, set, filter);
  }

  /** Runs the statement. Returns the number of rows that it wrote. */
  public int execute() {
    return writing(run, List.of()).execute();
  }

  /** Gives back the entities of the rows, as they are afterwards. */
  public Returning<E> returning() {
    Selection<E> all = new EntitySelection<>(table);
    return new Returning<>(writing(run.anew(), all.items()), all);
  }

  /** Gives back one column of the rows, as they are afterwards. */
  public <V extends @Nullable Object> Returning<V> returning(TypedColumn<E, V> column) {
    Selection<V> one = new RowSelection<>(List.of(column), RowSelection.value(column, 1));
    return new Returning<>(writing(run.anew(), one.items()), one);
  }

  /** The text for a database. */
  public String toSql(Dialect dialect) {
    return writing(run, List.of()).toSql(dialect);
  }

  private Writing writing(Run where, List<SelectItem> returned) {
    filter.check("update", table);
    if (set.list().isEmpty()) {
      throw new InvalidQueryException(
          "the update of " + table.tableName() + " sets nothing: call set with a column");
    }
    return new Writing(
        where,
        table.entityType().getSimpleName() + ".update",
        text -> {
          new WriteText(text).update(TableRef.of(table), set, filter.condition());
          text.returning(returned.stream().map(SelectItem::name).toList(), true);
        });
  }
}
