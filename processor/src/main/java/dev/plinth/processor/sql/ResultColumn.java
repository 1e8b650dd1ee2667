package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * One column of a result.
 *
 * @param label its name, empty if it has none that can be relied on
 * @param column the column it is, or null if it is computed
 * @param type null = unknown
 * @param nullability whether it can be NULL, outer joins considered
 * @param component which component of the expected result it fills, or -1
 * @param offset where it comes from in the text
 * @param length of that
 */
public record ResultColumn(
    String label,
    BoundParameter.@Nullable Place column,
    @Nullable ColumnType type,
    Nullability nullability,
    int component,
    int offset,
    int length) {

  /** What is known about NULL. */
  public enum Nullability {
    NEVER,
    POSSIBLE,
    UNKNOWN
  }
}
