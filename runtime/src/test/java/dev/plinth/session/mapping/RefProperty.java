package dev.plinth.session.mapping;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Ref;
import dev.plinth.dao.Row;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToOne;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reference to another entity that is loaded on demand. */
final class RefProperty<E, T> extends Property<E, Ref<T>> {

  private final ToOne<E, T> toOne;

  RefProperty(
      TableColumn<E, Ref<T>> column,
      ToOne<E, T> toOne,
      Function<E, @Nullable Ref<T>> getter,
      BiConsumer<E, @Nullable Ref<T>> setter) {
    super(column, getter, setter);
    this.toOne = toOne;
  }

  @Override
  ToOne<E, T> toOne() {
    return toOne;
  }

  @Override
  void read(Row row, int at, E entity) {
    setter.accept(entity, row.ref(toOne, row.key(at, toOne)));
  }

  @Override
  void bind(Parameters parameters, int at, E entity) {
    parameters.setReference(at, toOne, getter.apply(entity));
  }

  @Override
  boolean isSame(E entity, @Nullable Object kept) {
    return StateValues.same(toOne, getter.apply(entity), kept);
  }

  @Override
  String definition() {
    return "bigint" + notNull() + " references " + toOne.target().tableName() + "(id)";
  }
}
