package dev.plinth.dialect.sqlite;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnTypes;

/** Times as text of ISO 8601 with a fixed number of digits, the form in which they are stored. */
final class TimeText {
  private static final int SQLITE_DIGITS = 3;

  private TimeText() {}

  /** Digits after the second. */
  static int digits(ColumnSchema column) {
    Integer precision = column.precision();
    return precision == null ? ColumnSchema.DEFAULT_TIME_PRECISION : precision;
  }

  /** The clock in the form of a time, timestamp or timestamptz column. */
  static String now(ColumnSchema column) {
    String day = column.type().equals(ColumnTypes.TIME) ? "" : "%Y-%m-%dT";
    String zone = column.type().equals(ColumnTypes.TIMESTAMPTZ) ? "Z" : "";
    int digits = digits(column);
    if (digits == 0) {
      return "strftime('" + day + "%H:%M:%S" + zone + "', 'now')";
    }
    String clock = "strftime('" + day + "%H:%M:%f', 'now')";
    if (digits == SQLITE_DIGITS && zone.isEmpty()) {
      return clock;
    }
    if (digits >= SQLITE_DIGITS) {
      return clock + " || '" + "0".repeat(digits - SQLITE_DIGITS) + zone + "'";
    }
    String cut = "substr(" + clock + ", 1, length(" + clock + ") - " + (3 - digits) + ")";
    return zone.isEmpty() ? cut : cut + " || '" + zone + "'";
  }

  /** What stands behind the second in a timestamp at midnight. */
  static String zeroFraction(ColumnSchema column) {
    int digits = digits(column);
    return digits == 0 ? "" : "." + "0".repeat(digits);
  }
}
