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

  private final @Nullable StatementSource source;
  private final EntityMapping<E> table;
  private final Filter filter;

  private Delete(@Nullable StatementSource source, EntityMapping<E> table, Filter filter) {
    this.source = source;
    this.table = table;
    this.filter = filter;
  }

  static <E> Delete<E> of(@Nullable StatementSource source, EntityMapping<E> table) {
    Writable.check(table);
    return new Delete<>(source, table, Filter.NONE);
  }

  /** Only the rows for which this holds, besides what was asked before. */
  public Delete<E> where(Condition condition) {
    return new Delete<>(source, table, filter.where(condition));
  }

  /** All rows of the table; without it, and without a condition, nothing runs. */
  public Delete<E> allRows() {
    return new Delete<>(source, table, filter.allRows());
  }

  /** Runs the statement. Returns the number of rows that it wrote. */
  public int execute() {
    return writing().execute();
  }

  /** Gives back the entities of the rows, as they are before. */
  public Returning<E> returning() {
    Selection<E> all = new EntitySelection<>(table);
    return new Returning<>(writing(all.items()), all);
  }

  /** Gives back one column of the rows, as they are before. */
  public <V extends @Nullable Object> Returning<V> returning(TypedColumn<E, V> column) {
    Selection<V> one = new RowSelection<>(List.of(column), RowSelection.value(column, 1));
    return new Returning<>(writing(one.items()), one);
  }

  /** The text for a database. */
  public String toSql(Dialect dialect) {
    return writing().toSql(dialect);
  }

  private Writing writing() {
    return writing(List.of());
  }

  private Writing writing(List<SelectItem> returned) {
    filter.check("delete", table);
    return Writing.of(
        source,
        table.entityType().getSimpleName() + ".delete",
        text -> {
          new WriteText(text).delete(TableRef.of(table), filter.condition());
          text.returning(returned.stream().map(SelectItem::name).toList());
        },
        Bindings.NONE);
  }
}
