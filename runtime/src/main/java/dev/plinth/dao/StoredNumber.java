package dev.plinth.dao;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal of up to 15 digits that a database keeps as a number, whole or floating. Text would say
 * the same, but costs the database more to write than everything else of a row.
 */
final class StoredNumber {

  /** Above, neighbouring floating point numbers are further apart than decimals. */
  private static final double LIMIT = 1e15;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private StoredNumber() {}

  /**
   * The decimal with this scale whose nearest number is the stored one; null if it is no number, or
   * no such decimal has it for its nearest.
   */
  static @Nullable BigDecimal of(@Nullable Object stored, int scale) {
    if (stored instanceof Double number) {
      return scale < POWERS.length ? of(number.doubleValue(), scale) : null;
    }
    return stored instanceof Integer || stored instanceof Long
        ? BigDecimal.valueOf(((Number) stored).longValue()).setScale(scale)
        : null;
  }

  /** The number that a database keeps for a decimal. */
  static Number of(BigDecimal value) {
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    boolean isLong = isWhole && value.abs().compareTo(LARGEST) <= 0;
    return isLong ? (Number) value.longValueExact() : (Number) value.doubleValue();
  }

  /** Both the product and the quotient are off by less than decimals of 15 digits differ. */
  private static @Nullable BigDecimal of(double stored, int scale) {
    double unscaled = Math.rint(stored * POWERS[scale]);
    boolean exact = Math.abs(unscaled) < LIMIT && unscaled / POWERS[scale] == stored;
    return exact ? BigDecimal.valueOf((long) unscaled, scale) : null;
  }
}
