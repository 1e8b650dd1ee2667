package dev.plinth.schema;

import java.util.Objects;
import java.util.function.Function;

/**
 * The same thing before and after.
 *
 * @param <T> what changed
 */
public record Change<T>(T before, T after) {

  /** The change that undoes this one. */
  public Change<T> reversed() {
    return new Change<>(after, before);
  }

  /** Whether both sides are equal. */
  public boolean isNone() {
    return Objects.equals(before, after);
  }

  /** What {@code part} gives for each side. */
  public <R> Change<R> map(Function<? super T, ? extends R> part) {
    return new Change<>(part.apply(before), part.apply(after));
  }
}
