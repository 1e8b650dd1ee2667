package dev.plinth.dao;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;

/** Refuses, before any SQL, what a column can't store exactly on any database. */
final class Limits {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /** The start of the year 0001; not parsed, which would load the JDK's formats at every start. */
  private static final Instant FIRST = Instant.ofEpochSecond(-62_135_596_800L);

  /** The last nanosecond of the year 9999. */
  private static final Instant LAST = Instant.ofEpochSecond(253_402_300_799L, 999_999_999);

  /** 10 to the power of 9 - the index: what a fraction of that many digits is cut to. */
  private static final int[] STEPS = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private Limits() {}

  /** A number other than the zero with a sign, for databases that store the other zero for it. */
  static double withoutSignedZero(TableColumn<?, ?> column, double value, String product) {
    if (value == 0 && 1 / value < 0) {
      throw Refusal.of(column, "is -0.0, which " + product + " stores as 0.0: add 0.0 to it");
    }
    return value;
  }

  /** Text within the length of the column, in characters as a database counts them. */
  static void checkText(TableColumn<?, ?> column, String value) {
    int bound = column.length();
    if (bound > 0 && value.length() > bound) {
      int length = value.codePointCount(0, value.length());
      if (length > bound) {
        throw Refusal.of(column, "has " + length + " characters, the column takes " + bound);
      }
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        i = checkPair(column, value, i);
      }
    }
  }

  private static int checkPair(TableColumn<?, ?> column, String value, int at) {
    if (at + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1))) {
      return at + 1;
    }
    throw Refusal.of(
        column,
        "has half of a surrogate pair at index "
            + at
            + ", which is no character a database stores");
  }

  /** The value with the scale of the column, and within its precision. */
  static BigDecimal fit(TableColumn<?, ?> column, BigDecimal value) {
    if (column.precision() == 0) {
      return value;
    }
    BigDecimal exact = rescale(column, value);
    if (exact.precision() > column.precision()) {
      throw Refusal.of(
          column,
          "is "
              + value.toPlainString()
              + ", the column takes "
              + (column.precision() - column.scale())
              + " digits before the point");
    }
    return exact;
  }

  private static BigDecimal rescale(TableColumn<?, ?> column, BigDecimal value) {
    if (value.scale() == column.scale()) {
      return value;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    if (shortest.scale() > column.scale()) {
      throw Refusal.of(
          column,
          "is "
              + value.toPlainString()
              + ", the column takes "
              + column.scale()
              + " digits after the point");
    }
    return shortest.setScale(column.scale());
  }

  /** The least difference of times in the column, in nanoseconds. */
  static int step(TableColumn<?, ?> column) {
    return STEPS[column.fraction()];
  }

  static LocalDate fit(TableColumn<?, ?> column, LocalDate value) {
    checkYear(column, value.getYear(), value);
    return value;
  }

  /** The value cut toward the past to the digits of the column. */
  static LocalDateTime fit(TableColumn<?, ?> column, LocalDateTime value) {
    checkYear(column, value.getYear(), value);
    int excess = value.get(ChronoField.NANO_OF_SECOND) % STEPS[column.fraction()];
    return excess == 0 ? value : value.minusNanos(excess);
  }

  /** The value cut toward the past to the digits of the column. */
  static Instant fit(TableColumn<?, ?> column, Instant value) {
    if (value.isBefore(FIRST) || value.isAfter(LAST)) {
      throw outOfRange(column, value);
    }
    int excess = value.get(ChronoField.NANO_OF_SECOND) % STEPS[column.fraction()];
    return excess == 0 ? value : value.minusNanos(excess);
  }

  /** The value cut toward midnight to the digits of the column. */
  static LocalTime fit(TableColumn<?, ?> column, LocalTime value) {
    int excess = value.get(ChronoField.NANO_OF_SECOND) % STEPS[column.fraction()];
    return excess == 0 ? value : value.minusNanos(excess);
  }

  /** The value in nanoseconds. */
  static long nanos(TableColumn<?, ?> column, Duration value) {
    try {
      return value.toNanos();
    } catch (ArithmeticException e) {
      throw Refusal.of(column, "is " + value + ", longer than the 292 years that fit");
    }
  }

  private static void checkYear(TableColumn<?, ?> column, int year, Object value) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw outOfRange(column, value);
    }
  }

  private static RuntimeException outOfRange(TableColumn<?, ?> column, Object value) {
    return Refusal.of(column, "is " + value + ", outside of the years 0001 to 9999");
  }
}
