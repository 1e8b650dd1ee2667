package dev.plinth.query;

import dev.plinth.dao.RowReader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a query can give of each row: the value of an expression, or an entity.
 *
 * @param <V> what comes of it
 */
public sealed interface Selectable<V extends @Nullable Object> permits Expression, EntityValue {

  /** The columns of the result that it takes. */
  List<SelectItem> items();

  /** Refuses what the rows of this from clause can't give unnoticed. */
  void check(From from);

  /** Reads it from these columns on; what it gives is asked when all rows are read. */
  RowReader<Supplier<V>> later(int at);
}
