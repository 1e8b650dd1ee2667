package dev.plinth.query;

import dev.plinth.dao.Conversions;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import dev.plinth.type.Converter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codec of a type that a converter makes of what a column stores. */
record ConvertedCodec<J, C>(Converter<J, C> converter, ValueCodec<C> stored)
    implements ValueCodec<J> {

  @Override
  public void bind(Parameters parameters, int at, TableColumn<?, ?> column, J value) {
    C converted = Conversions.toColumn(converter, column, value);
    stored.bind(parameters, at, column, Objects.requireNonNull(converted));
  }

  @Override
  public J read(Row row, int at, TableColumn<?, ?> column) {
    return Conversions.toProperty(converter, column, stored.read(row, at, column));
  }

  @Override
  public @Nullable J readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return Conversions.toPropertyOrNull(converter, column, stored.readOrNull(row, at, column));
  }
}
