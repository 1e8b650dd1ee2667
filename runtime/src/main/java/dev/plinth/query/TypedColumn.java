package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that a query reads or writes.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public sealed interface TypedColumn<E, V extends @Nullable Object> extends Expression<V>
    permits ValueColumn, OrderedColumn, TextColumn, NumberColumn, BooleanColumn {

  /**
   * Binds a value as the column stores it, for generated code.
   *
   * @throws dev.plinth.error.ValueRefusedException if the column can't store it
   */
  default void bind(Parameters parameters, int at, @Nullable V value) {
    if (value == null) {
      parameters.setNull(at, valueType().column());
    } else {
      valueType().bind(parameters, at, value);
    }
  }

  /**
   * Reads a value that the column stores, which is never NULL, for generated code.
   *
   * @throws dev.plinth.error.UnreadableValueException if it is NULL, or no value of the type
   */
  default V read(Row row, int at) {
    return valueType().read(row, at);
  }

  /**
   * Likewise, null for NULL.
   *
   * @throws dev.plinth.error.UnreadableValueException if it is no value of the type
   */
  default @Nullable V readOrNull(Row row, int at) {
    return valueType().readOrNull(row, at);
  }
}
