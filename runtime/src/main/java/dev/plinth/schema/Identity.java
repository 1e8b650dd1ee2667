package dev.plinth.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column whose values the database counts up; null means the default of the database.
 *
 * @param start first value
 * @param increment step
 * @param minValue smallest value
 * @param maxValue largest value
 * @param cycle whether it starts again after the last value
 * @param always whether the database refuses a value of the client
 */
public record Identity(
    @Nullable Long start,
    @Nullable Long increment,
    @Nullable Long minValue,
    @Nullable Long maxValue,
    boolean cycle,
    boolean always) {

  /** An identity without any option. */
  public static final Identity DEFAULT = new Identity(null, null, null, null, false, false);
}
