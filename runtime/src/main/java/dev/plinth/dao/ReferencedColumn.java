package dev.plinth.dao;

import java.util.function.Supplier;

/**
 * One column of a unique key that foreign keys refer to. Immutable.
 *
 * @param <T> the entity that has the unique key
 * @param <V> the value that its column holds
 */
public final class ReferencedColumn<T, V> {

  private final Supplier<TableColumn<T, ?>> column;
  private final Binder<V> binder;
  private final Reader<V> reader;

  private ReferencedColumn(Supplier<TableColumn<T, ?>> column, Binder<V> binder, Reader<V> reader) {
    this.column = column;
    this.binder = binder;
    this.reader = reader;
  }

  /**
   * A column.
   *
   * @param column gives it; asked late, because mappings may refer to each other
   */
  public static <T, V> ReferencedColumn<T, V> of(
      Supplier<TableColumn<T, ?>> column, Binder<V> binder, Reader<V> reader) {
    return new ReferencedColumn<>(column, binder, reader);
  }

  TableColumn<T, ?> column() {
    return column.get();
  }

  @SuppressWarnings("unchecked") // a value that was read, or taken from an entity
  void bind(Parameters parameters, int at, Object value) {
    binder.bind(parameters, at, column(), (V) value);
  }

  V read(Row row, int at) {
    return reader.read(row, at, column());
  }

  /** Binds a value: {@code Parameters::setString}. */
  @FunctionalInterface
  public interface Binder<V> {
    /** Binds it at position {@code at}. */
    void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value);
  }

  /** Reads a value: {@code Row::getString}. */
  @FunctionalInterface
  public interface Reader<V> {
    /** Reads it from position {@code at}. */
    V read(Row row, int at, TableColumn<?, ?> column);
  }
}
