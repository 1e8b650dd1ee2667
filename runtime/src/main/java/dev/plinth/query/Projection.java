package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives for each row; {@code from} says of which rows. Immutable.
 *
 * @param <R> what each row becomes
 */
public class Projection<R extends @Nullable Object> {

  private final @Nullable QuerySource source;
  private final Selection<R> selection;

  Projection(@Nullable QuerySource source, Selection<R> selection) {
    this.source = source;
    this.selection = selection;
  }

  static <A extends @Nullable Object> Projection<A> of(
      @Nullable QuerySource source, Selectable<A> value) {
    SelectedValues values = new SelectedValues();
    SelectedValue<A> only = values.add(value);
    return new Projection<>(source, values.read(only::read, only::later));
  }

  final @Nullable QuerySource source() {
    return source;
  }

  /** Of the rows of a table. */
  public final Select<R> from(EntityMapping<?> table) {
    return from(From.of(new TableSource(TableRef.of(table))));
  }

  /** Of the rows of another query. */
  public final Select<R> from(NamedRows rows) {
    return from(From.of(rows.source()));
  }

  private Select<R> from(From from) {
    Select<R> select = Select.of(selection, from);
    return source == null ? select : select.on(source);
  }
}
