package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of constants that are stored by their name. */
record NamedCodec<T extends Enum<T>>(Function<String, T> constants) implements ValueCodec<T> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, T value) {
    parameters.setEnum(at, column, value);
  }

  @Override
  public T read(Row row, int at, TableColumn<?, ?> column) {
    return row.getEnum(at, column, constants);
  }

  @Override
  public @Nullable T readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return row.getEnumOrNull(at, column, constants);
  }
}
