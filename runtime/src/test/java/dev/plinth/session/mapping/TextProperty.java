package dev.plinth.session.mapping;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text. */
final class TextProperty<E> extends Property<E, String> {

  TextProperty(
      TableColumn<E, String> column,
      Function<E, @Nullable String> getter,
      BiConsumer<E, @Nullable String> setter) {
    super(column, getter, setter);
  }

  @Override
  void read(Row row, int at, E entity) {
    setter.accept(entity, row.getStringOrNull(at, column));
  }

  @Override
  void bind(Parameters parameters, int at, E entity) {
    parameters.setString(at, column, getter.apply(entity));
  }

  @Override
  boolean isSame(E entity, @Nullable Object kept) {
    return StateValues.same(getter.apply(entity), kept);
  }

  @Override
  String definition() {
    return "text" + notNull();
  }
}
