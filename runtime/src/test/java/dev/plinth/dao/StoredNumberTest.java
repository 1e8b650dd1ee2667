package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which decimals are read from numbers, and which are left to text. */
final class StoredNumberTest {

  private static final long LIMIT = 1_000_000_000_000_000L;

  @Test
  void everyDecimalOfFifteenDigitsIsReadFromItsNearestNumber() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      long unscaled = random.nextLong(LIMIT) >> random.nextInt(50);
      BigDecimal decimal =
          BigDecimal.valueOf(random.nextBoolean() ? unscaled : -unscaled, random.nextInt(16));

      assertThat(StoredNumber.of(decimal.doubleValue(), decimal.scale()))
          .as("seed %d", seed)
          .isEqualTo(decimal);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2, 12.00",
    "-3000000000, 2, -3000000000.00",
    "0, 0, 0",
    "9007199254740993, 2, 9007199254740993.00", // more digits than a floating point number has
    "-9223372036854775808, 0, -9223372036854775808",
  })
  void wholeNumbersGetTheScaleOfTheColumn(long stored, int scale, BigDecimal decimal) {
    Object asTheDriverGivesIt = stored == (int) stored ? (Object) (int) stored : (Object) stored;

    assertThat(StoredNumber.of(asTheDriverGivesIt, scale)).isEqualTo(decimal);
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 2", // computed, not stored
    "1.005, 2", // more digits than the column has
    "1e15, 0", // more digits than are exact
    "Infinity, 2",
    "1, 16", // a scale that no number of 15 digits has
  })
  void whatIsNoDecimalOfTheColumnIsLeftToText(double stored, int scale) {
    assertThat(StoredNumber.of(stored, scale)).isNull();
  }

  @Test
  void textIsLeftToText() {
    assertThat(StoredNumber.of("1.5", 2)).isNull();
    assertThat(StoredNumber.of(null, 2)).isNull();
  }
}
