package dev.plinth.session.mapping;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToOne;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reference to another entity. */
final class ReferenceProperty<E, T> extends Property<E, T> {

  private final ToOne<E, T> toOne;

  ReferenceProperty(
      TableColumn<E, T> column,
      ToOne<E, T> toOne,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    super(column, getter, setter);
    this.toOne = toOne;
  }

  @Override
  ToOne<E, T> toOne() {
    return toOne;
  }

  @Override
  void read(Row row, int at, E entity) {
    row.refer(toOne, entity, row.key(at, toOne));
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
    EntityMapping<T> target = toOne.target();
    return "bigint"
        + notNull()
        + " references "
        + target.tableName()
        + "("
        + target.keyColumns().get(0).sql()
        + ")"
        + switch (toOne.onDelete()) {
          case CASCADE -> " on delete cascade";
          case SET_NULL -> " on delete set null";
          default -> "";
        };
  }
}
