package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes all rows that meet a condition, in one statement. Immutable. Nothing cascades but what
 * the database does.
 *
 * @param <E> the entity
 */
public final class Delete<E> {

  private final Run run;
  private final EntityMapping<E> table;
  private final Filter filter;

  private Delete(Run run, EntityMapping<E> table, Filter filter) {
    this.run = run;
    this.table = table;
    this.filter = filter;
  }

  static <E> Delete<E> of(@Nullable StatementSource source, EntityMapping<E> table) {
    Writable.check(table);
    return new Delete<>(Run.on(source), table, Filter.NONE);
  }

  /** Only the rows for which this holds, besides what was asked before. */
  public Delete<E> where(Condition condition) {
    return new Delete<>(run.anew(), table, filter.where(condition));
  }

  /** All rows of the table; without it, and without a condition, nothing runs. */
  public Delete<E> allRows() {
    return new Delete<>(run.anew(), table, filter.allRows());
  }

  /** The same statement, to be run there; it shares its text with this one. */
  public Delete<E> on(StatementSource source) {
    return new Delete<>(run.in(source), table, filter);
  }

  /** The same statement with a value for a parameter; it shares its text with this one. */
  public <V> Delete<E> bind(Param<V> param, V value) {
    return new Delete<>(run.bind(param, value), table, filter);
  }

  /** Runs the statement. Returns the number of rows that it wrote. */
  public int execute() {
    return writing(run, List.of()).execute();
  }

  /** Gives back the entities of the rows, as they are before. */
  public Returning<E> returning() {
    Selection<E> all = new EntitySelection<>(table);
    return new Returning<>(writing(run.anew(), all.items()), all);
  }

  /** Gives back one column of the rows, as they are before. */
  public <V extends @Nullable Object> Returning<V> returning(TypedColumn<E, V> column) {
    Selection<V> one = new RowSelection<>(List.of(column), RowSelection.value(column, 1));
    return new Returning<>(writing(run.anew(), one.items()), one);
  }

  /** The text for a database. */
  public String toSql(Dialect dialect) {
    return writing(run, List.of()).toSql(dialect);
  }

  private Writing writing(Run where, List<SelectItem> returned) {
    filter.check("delete", table);
    return new Writing(
        where,
        table.entityType().getSimpleName() + ".delete",
        text -> {
          new WriteText(text).delete(TableRef.of(table), filter.condition());
          text.returning(returned.stream().map(SelectItem::name).toList(), false);
        });
  }
}
