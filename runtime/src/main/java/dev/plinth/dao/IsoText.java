package dev.plinth.dao;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times as text of ISO 8601, for years 0001 to 9999. Writes a fixed width, so that text
 * sorts as time does; reads what a database may have written itself, too: a space instead of the T,
 * any number of digits after the second, none at all.
 */
final class IsoText {

  private static final int DATE = 10;
  private static final int MINUTE = 5;
  private static final int SECOND = 8;
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  private IsoText() {}

  /** {@code 2026-01-31}. */
  static String of(LocalDate date) {
    byte[] text = new byte[DATE];
    writeDate(text, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return new String(text, ISO_8859_1);
  }

  /** {@code 23:59:59.999999}. */
  static String of(LocalTime time, int digits) {
    byte[] text = new byte[SECOND + (digits == 0 ? 0 : 1 + digits)];
    writeTime(text, 0, time.getHour(), time.getMinute(), time.getSecond(), time.getNano(), digits);
    return new String(text, ISO_8859_1);
  }

  /** {@code 2026-01-31T23:59:59.999999}. */
  static String of(LocalDateTime time, int digits) {
    byte[] text = new byte[DATE + 1 + SECOND + (digits == 0 ? 0 : 1 + digits)];
    writeDate(text, time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    text[DATE] = 'T';
    writeTime(
        text, DATE + 1, time.getHour(), time.getMinute(), time.getSecond(), time.getNano(), digits);
    return new String(text, ISO_8859_1);
  }

  /** {@code 2026-01-31T23:59:59.999999Z}. */
  static String of(Instant time, int digits) {
    byte[] text = new byte[DATE + 1 + SECOND + (digits == 0 ? 0 : 1 + digits) + 1];
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), SECONDS_OF_DAY));
    int second = Math.floorMod(time.getEpochSecond(), SECONDS_OF_DAY);
    writeDate(text, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    text[DATE] = 'T';
    writeTime(text, DATE + 1, second / 3600, second / 60 % 60, second % 60, time.getNano(), digits);
    text[text.length - 1] = 'Z';
    return new String(text, ISO_8859_1);
  }

  private static void writeDate(byte[] text, int year, int month, int day) {
    write(text, 0, year, 4);
    text[4] = '-';
    write(text, 5, month, 2);
    text[7] = '-';
    write(text, 8, day, 2);
  }

  private static void writeTime(
      byte[] text, int at, int hour, int minute, int second, int nano, int digits) {
    write(text, at, hour, 2);
    text[at + 2] = ':';
    write(text, at + 3, minute, 2);
    text[at + 5] = ':';
    write(text, at + 6, second, 2);
    if (digits > 0) {
      text[at + SECOND] = '.';
      int fraction = nano;
      for (int i = digits; i < 9; i++) {
        fraction /= 10;
      }
      write(text, at + SECOND + 1, fraction, digits);
    }
  }

  private static void write(byte[] text, int at, int number, int digits) {
    int rest = number;
    for (int i = at + digits - 1; i >= at; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Reads a date. */
  static LocalDate date(byte[] text) {
    if (text.length != DATE) {
      throw new DateTimeException("not a date");
    }
    return dateAtStart(text);
  }

  /** Reads a time of day. */
  static LocalTime time(byte[] text) {
    return time(text, 0, text.length);
  }

  /** Reads a date and time of day. */
  static LocalDateTime dateTime(byte[] text) {
    return dateTime(text, text.length);
  }

  /** Reads a date and time of day in UTC; a Z at the end may say so. */
  static Instant instant(byte[] text) {
    boolean marked = text.length > 0 && text[text.length - 1] == 'Z';
    return dateTime(text, marked ? text.length - 1 : text.length).toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime dateTime(byte[] text, int end) {
    if (end < DATE + 1 || (text[DATE] != 'T' && text[DATE] != ' ')) {
      throw new DateTimeException("not a date and time");
    }
    return LocalDateTime.of(dateAtStart(text), time(text, DATE + 1, end));
  }

  private static LocalDate dateAtStart(byte[] text) {
    return LocalDate.of(
        number(text, 0, 4),
        number(separated(text, 5, '-'), 5, 2),
        number(separated(text, 8, '-'), 8, 2));
  }

  private static LocalTime time(byte[] text, int start, int end) {
    int length = end - start;
    if (length != MINUTE && length != SECOND && (length < SECOND + 2 || length > SECOND + 10)) {
      throw new DateTimeException("not a time of day");
    }
    int hour = number(text, start, 2);
    int minute = number(separated(text, start + 3, ':'), start + 3, 2);
    if (length == MINUTE) {
      return LocalTime.of(hour, minute);
    }
    int second = number(separated(text, start + 6, ':'), start + 6, 2);
    return LocalTime.of(hour, minute, second, length == SECOND ? 0 : nano(text, start + 9, end));
  }

  private static int nano(byte[] text, int start, int end) {
    int nano = number(separated(text, start, '.'), start, end - start);
    for (int i = end - start; i < 9; i++) {
      nano *= 10;
    }
    return nano;
  }

  /** The text, in which this character must stand before {@code at}. */
  private static byte[] separated(byte[] text, int at, char separator) {
    if (text[at - 1] != separator) {
      throw new DateTimeException("no " + separator);
    }
    return text;
  }

  private static int number(byte[] text, int at, int digits) {
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no digit");
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
