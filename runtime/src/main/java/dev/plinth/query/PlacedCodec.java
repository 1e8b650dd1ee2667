package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of constants that are stored by their place. */
record PlacedCodec<T extends Enum<T>>(List<T> constants) implements ValueCodec<T> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, T value) {
    parameters.setOrdinal(at, column, value);
  }

  @Override
  public T read(Row row, int at, TableColumn<?, ?> column) {
    return row.getOrdinal(at, column, constants);
  }

  @Override
  public @Nullable T readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return row.getOrdinalOrNull(at, column, constants);
  }
}
