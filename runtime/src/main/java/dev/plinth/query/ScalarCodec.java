package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a type that parameters and rows know.
 *
 * @param <V> what values of the scalar are in Java; {@link Codecs} pairs them
 */
record ScalarCodec<V>(Scalar scalar) implements ValueCodec<V> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value) {
    scalar.bind(parameters, at, column, value);
  }

  @Override
  @SuppressWarnings("unchecked") // of the scalar's own type
  public V read(Row row, int at, TableColumn<?, ?> column) {
    return (V) scalar.read(row, at, column);
  }

  @Override
  @SuppressWarnings("unchecked") // of the scalar's own type
  public @Nullable V readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return (V) scalar.readOrNull(row, at, column);
  }
}
