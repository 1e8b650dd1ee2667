package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one Java type are bound and read; {@link Codecs} has them. Stateless.
 *
 * @param <V> the type, boxed
 */
public interface ValueCodec<V extends @Nullable Object> {

  /**
   * Binds a value.
   *
   * @param column says what can be stored, and is named in messages
   */
  void bind(Parameters parameters, int at, TableColumn<?, ?> column, V value);

  /** Reads a value; NULL is an error that names the column. */
  V read(Row row, int at, TableColumn<?, ?> column);

  /** Reads a value, null for NULL. */
  @Nullable V readOrNull(Row row, int at, TableColumn<?, ?> column);
}
