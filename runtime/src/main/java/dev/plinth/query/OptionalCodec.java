package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import java.util.Optional;

/** Reads NULL as empty. */
record OptionalCodec<V>(ValueCodec<V> present) implements ValueCodec<Optional<V>> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, Optional<V> value) {
    if (value.isPresent()) {
      present.bind(parameters, at, column, value.get());
    } else {
      parameters.setNull(at, column);
    }
  }

  @Override
  public Optional<V> read(Row row, int at, TableColumn<?, ?> column) {
    return Optional.ofNullable(present.readOrNull(row, at, column));
  }

  @Override
  public Optional<V> readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return read(row, at, column);
  }
}
