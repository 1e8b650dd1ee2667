package dev.plinth.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of one facet of a column before and after; null means absent. */
public record FacetChange(@Nullable Object from, @Nullable Object to) {

  /** The change that undoes this one. */
  public FacetChange reversed() {
    return new FacetChange(to, from);
  }

  /** Whether both values are equal. */
  public boolean isNone() {
    return Objects.equals(from, to);
  }
}
