package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/** The codec of a type that parameters and rows know. */
record ScalarCodec<V>(Binder<V> binder, Reader<V> reader, NullableReader<V> nullableReader)
    implements ValueCodec<V> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value) {
    binder.bind(parameters, at, column, value);
  }

  @Override
  public V read(Row row, int at, TableColumn<?, ?> column) {
    return reader.read(row, at, column);
  }

  @Override
  public @Nullable V readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return nullableReader.read(row, at, column);
  }

  /** {@code Parameters::setLong}. */
  interface Binder<V> {
    void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value);
  }

  /** {@code Row::getLong}. */
  interface Reader<V> {
    V read(Row row, int at, TableColumn<?, ?> column);
  }

  /** {@code Row::getLongOrNull}. */
  interface NullableReader<V> {
    @Nullable V read(Row row, int at, TableColumn<?, ?> column);
  }
}
