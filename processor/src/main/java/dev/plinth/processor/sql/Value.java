package dev.plinth.processor.sql;

import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an expression.
 *
 * @param type null = unknown
 * @param place the column that it is, or null if it is computed
 */
record Value(@Nullable ColumnType type, Nullability nullability, @Nullable Place place) {
  static final Value UNKNOWN = new Value(null, Nullability.UNKNOWN, null);

  static Value of(@Nullable ColumnType type, Nullability nullability) {
    return new Value(type, nullability, null);
  }

  static Value never(ColumnType type) {
    return of(type, Nullability.NEVER);
  }

  static Value possible(@Nullable ColumnType type) {
    return of(type, Nullability.POSSIBLE);
  }

  Value with(Nullability other) {
    return new Value(type, other, place);
  }

  /** The same, made from a column and no longer one. */
  Value computed() {
    return of(type, nullability);
  }
}
