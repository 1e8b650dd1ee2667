package dev.plinth.session.mapping;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToOne;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One property of an entity with its column. */
abstract class Property<E, V> {

  final TableColumn<E, V> column;
  final Function<E, @Nullable V> getter;
  final BiConsumer<E, @Nullable V> setter;

  Property(
      TableColumn<E, V> column,
      Function<E, @Nullable V> getter,
      BiConsumer<E, @Nullable V> setter) {
    this.column = column;
    this.getter = getter;
    this.setter = setter;
  }

  abstract void read(Row row, int at, E entity);

  abstract void bind(Parameters parameters, int at, E entity);

  abstract boolean isSame(E entity, @Nullable Object kept);

  /** {@code bigint not null}, as a column definition of SQLite goes on after the name. */
  abstract String definition();

  /** The relation, if it is one. */
  @Nullable ToOne<E, ?> toOne() {
    return null;
  }

  @Nullable Object state(E entity) {
    return getter.apply(entity);
  }

  @SuppressWarnings("unchecked") // a state of this property
  void restore(E entity, @Nullable Object kept) {
    setter.accept(entity, (V) kept);
  }

  String notNull() {
    return column.isNullable() ? "" : " not null";
  }
}
