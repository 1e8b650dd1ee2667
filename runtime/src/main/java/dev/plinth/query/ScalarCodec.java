package dev.plinth.query;

import dev.plinth.dao.Column;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import org.jspecify.annotations.Nullable;

/** The codec of a type that parameters and rows know. */
record ScalarCodec<V>(Binder<V> binder, Reader<V> reader, NullableReader<V> nullableReader)
    implements ValueCodec<V> {

  @Override
  public void bind(Parameters parameters, int at, Column<?, ?> column, V value) {
    binder.bind(parameters, at, column, value);
  }

  @Override
  public V read(Row row, int at, Column<?, ?> column) {
    return reader.read(row, at, column);
  }

  @Override
  public @Nullable V readOrNull(Row row, int at, Column<?, ?> column) {
    return nullableReader.read(row, at, column);
  }

  /** {@code Parameters::setLong}. */
  interface Binder<V> {
    void bind(Parameters parameters, int at, Column<?, ?> column, V value);
  }

  /** {@code Row::getLong}. */
  interface Reader<V> {
    V read(Row row, int at, Column<?, ?> column);
  }

  /** {@code Row::getLongOrNull}. */
  interface NullableReader<V> {
    @Nullable V read(Row row, int at, Column<?, ?> column);
  }
}
