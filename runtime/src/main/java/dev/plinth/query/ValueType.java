package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import dev.plinth.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * How the values of an expression are bound and read.
 *
 * @param column what they are like; named in messages
 */
record ValueType<V extends @Nullable Object>(ValueCodec<V> codec, TableColumn<?, ?> column) {

  /** The type of something that a query computes. */
  static <V extends @Nullable Object> ValueType<V> computed(
      ValueCodec<V> codec, ColumnType type, String name) {
    return new ValueType<>(codec, TableColumn.of("query", name, name, type));
  }

  /** The same type without a limit of length, for patterns and what is computed. */
  ValueType<V> unlimited() {
    return column.length() == 0
        ? this
        : new ValueType<>(
            codec, TableColumn.of(column.table(), column.name(), column.property(), column.type()));
  }

  /** The same type of values, with this many digits behind the point. */
  ValueType<V> scale(int scale) {
    return new ValueType<>(
        codec,
        TableColumn.of(column.table(), column.name(), column.property(), column.type())
            .decimal(Math.max(column.precision(), scale), scale));
  }

  void bind(Parameters parameters, int at, V value) {
    codec.bind(parameters, at, column, value);
  }

  V read(Row row, int at) {
    return codec.read(row, at, column);
  }

  @Nullable V readOrNull(Row row, int at) {
    return codec.readOrNull(row, at, column);
  }
}
