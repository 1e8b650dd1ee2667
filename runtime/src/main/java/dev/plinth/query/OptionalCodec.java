package dev.plinth.query;

import dev.plinth.dao.Column;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import java.util.Optional;

/** Reads NULL as empty. */
record OptionalCodec<V>(ValueCodec<V> present) implements ValueCodec<Optional<V>> {

  @Override
  public void bind(Parameters parameters, int at, Column<?, ?> column, Optional<V> value) {
    if (value.isPresent()) {
      present.bind(parameters, at, column, value.get());
    } else {
      parameters.setNull(at, column);
    }
  }

  @Override
  public Optional<V> read(Row row, int at, Column<?, ?> column) {
    return Optional.ofNullable(present.readOrNull(row, at, column));
  }

  @Override
  public Optional<V> readOrNull(Row row, int at, Column<?, ?> column) {
    return read(row, at, column);
  }
}
