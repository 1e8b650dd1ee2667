package dev.plinth.session.mapping;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole number. */
final class LongProperty<E> extends Property<E, Long> {

  LongProperty(
      TableColumn<E, Long> column,
      Function<E, @Nullable Long> getter,
      BiConsumer<E, @Nullable Long> setter) {
    super(column, getter, setter);
  }

  @Override
  void read(Row row, int at, E entity) {
    setter.accept(entity, row.getLongOrNull(at, column));
  }

  @Override
  void bind(Parameters parameters, int at, E entity) {
    parameters.setLong(at, column, getter.apply(entity));
  }

  @Override
  boolean isSame(E entity, @Nullable Object kept) {
    return StateValues.same(getter.apply(entity), kept);
  }

  @Override
  String definition() {
    return "bigint" + notNull();
  }
}
