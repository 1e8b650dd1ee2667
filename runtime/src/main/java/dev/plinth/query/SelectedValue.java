package dev.plinth.query;

import dev.plinth.dao.Row;
import dev.plinth.dao.RowReader;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value at its place in a row.
 *
 * @param now reads it; null for an entity, which has to wait
 * @param later reads what gives it when all rows are read
 */
record SelectedValue<V extends @Nullable Object>(
    @Nullable RowReader<V> now, RowReader<Supplier<V>> later) {

  V read(Row row) {
    return Objects.requireNonNull(now).read(row);
  }

  Supplier<V> later(Row row) {
    return later.read(row);
  }
}
