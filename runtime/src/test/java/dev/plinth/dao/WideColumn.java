package dev.plinth.dao;

import dev.plinth.schema.ColumnSchema;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that has one of every type and precision.
 *
 * @param schema what is declared
 * @param column what statements bind and read
 * @param dice makes a value
 * @param binder binds a value or null
 * @param reader reads a value or null
 * @param stored what a value is once it is stored
 */
record WideColumn<V>(
    ColumnSchema schema,
    TableColumn<?, ?> column,
    Function<Random, V> dice,
    Binder<V> binder,
    Reader<V> reader,
    UnaryOperator<V> stored) {

  /** Binds a value, as the methods of {@link Parameters} do. */
  @FunctionalInterface
  interface Binder<V> {
    void bind(Parameters parameters, int at, TableColumn<?, ?> column, @Nullable V value);
  }

  /** Reads a value, as the methods of {@link Row} do. */
  @FunctionalInterface
  interface Reader<V> {
    @Nullable V read(Row row, int at, TableColumn<?, ?> column);
  }

  String name() {
    return column.sql();
  }

  @SuppressWarnings("unchecked") // what this column has made itself
  void bind(Parameters parameters, int at, @Nullable Object value) {
    binder.bind(parameters, at, column, (V) value);
  }

  @Nullable Object read(Row row, int at) {
    return reader.read(row, at, column);
  }

  @Nullable Object value(Random random) {
    return random.nextInt(8) == 0 ? null : dice.apply(random);
  }

  @SuppressWarnings("unchecked") // what this column has made itself
  @Nullable Object stored(@Nullable Object value) {
    return value == null ? null : stored.apply((V) value);
  }
}
