package dev.plinth.benchmark.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for; nothing is asked of what is null.
 *
 * @param namePart what the name contains
 * @param leastQuantity the least quantity
 * @param active whether it is active
 */
public record ProductFilter(
    @Nullable String namePart, @Nullable Integer leastQuantity, @Nullable Boolean active) {

  /** How many ways to ask there are. */
  public static final int SHAPES = 8;

  /** Whether a product passes. */
  public boolean accepts(Product product) {
    return (namePart == null || product.name.contains(namePart))
        && (leastQuantity == null || product.quantity >= leastQuantity)
        && (active == null || product.active == active);
  }

  /** The filter that asks for what the bits of a number say. */
  public static ProductFilter of(int number) {
    return new ProductFilter(
        (number & 1) == 0 ? null : "number " + number % 10,
        (number & 2) == 0 ? null : number % 500,
        (number & 4) == 0 ? null : number % 16 < 8);
  }
}
