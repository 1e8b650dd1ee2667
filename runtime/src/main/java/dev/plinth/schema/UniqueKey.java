package dev.plinth.schema;

import java.util.List;

/**
 * A unique constraint; the order of columns counts.
 *
 * @param nullsDistinct whether several rows may hold null, as the standard says
 */
public record UniqueKey(String name, List<String> columns, boolean nullsDistinct) implements Named {

  public UniqueKey {
    columns = List.copyOf(columns);
  }

  /** A unique constraint that never compares nulls. */
  public UniqueKey(String name, List<String> columns) {
    this(name, columns, true);
  }
}
