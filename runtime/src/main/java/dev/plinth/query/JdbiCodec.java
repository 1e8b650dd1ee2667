package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/** The codec of a type that Jdbi binds and reads. */
record JdbiCodec<V>() implements ValueCodec<V> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value) {
    parameters.setJdbi(at, column, value);
  }

  @Override
  @SuppressWarnings("unchecked") // the column has this codec because it has this type
  public V read(Row row, int at, TableColumn<?, ?> column) {
    return row.getJdbi(at, (TableColumn<?, V>) column);
  }

  @Override
  @SuppressWarnings("unchecked") // likewise
  public @Nullable V readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return row.getJdbiOrNull(at, (TableColumn<?, V>) column);
  }
}
