package dev.plinth.dao;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plinth.dialect.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What MariaDB and MySQL have in common: booleans and durations are integers, dates and times pass
 * the driver as text and so keep clear of time zones, instants are stored as UTC.
 */
abstract class MysqlFamilyBackend extends Backend {

  /** The most digits of a decimal, which is what a whole number without a bound is kept in. */
  private static final int MOST_DIGITS = 65;

  private static final String TIME_OF_DAY = "time of day";

  private final String product;

  MysqlFamilyBackend(Dialect dialect, String product) {
    super(dialect);
    this.product = product;
  }

  @Override
  final int update(PreparedStatement statement) throws SQLException {
    return statement.executeUpdate();
  }

  /** MySQL's driver heeds it where the connection has {@code useCursorFetch}. */
  @Override
  final int rowsPerFetch() {
    return 256;
  }

  @Override
  final boolean bindsNumbersAsObjects() {
    return false;
  }

  @Override
  final void bindNull(JdbcParameters to, int at, TableColumn<?, ?> column) {
    to.putNull(at, Types.NULL);
  }

  @Override
  final void bindBoolean(JdbcParameters to, int at, boolean value) {
    to.putInt(at, value ? 1 : 0);
  }

  @Override
  void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value) {
    if (!Double.isFinite(value)) {
      throw Refusal.of(column, "is " + value + ", which " + product + " does not store");
    }
    to.putDouble(at, value);
  }

  @Override
  final void bindString(JdbcParameters to, int at, TableColumn<?, ?> column, String value) {
    to.putString(at, value);
  }

  @Override
  final void bindDecimal(JdbcParameters to, int at, TableColumn<?, ?> column, BigDecimal value) {
    to.putDecimal(at, Limits.fit(column, value));
  }

  @Override
  final void bindBigInteger(JdbcParameters to, int at, TableColumn<?, ?> column, BigInteger value) {
    BigDecimal exact = Limits.fit(column, new BigDecimal(value));
    if (exact.precision() > MOST_DIGITS) {
      throw Refusal.of(
          column, "has " + exact.precision() + " digits, " + product + " stores " + MOST_DIGITS);
    }
    to.putDecimal(at, exact);
  }

  @Override
  final void bindDate(JdbcParameters to, int at, LocalDate value) {
    to.putString(at, IsoText.of(value));
  }

  @Override
  final void bindTime(JdbcParameters to, int at, TableColumn<?, ?> column, LocalTime value) {
    to.putString(at, IsoText.of(value, column.fraction()));
  }

  @Override
  final void bindTimestamp(
      JdbcParameters to, int at, TableColumn<?, ?> column, LocalDateTime value) {
    to.putString(at, IsoText.of(value, column.fraction()));
  }

  @Override
  final void bindInstant(JdbcParameters to, int at, TableColumn<?, ?> column, Instant value) {
    bindTimestamp(to, at, column, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
  }

  @Override
  final void bindDuration(JdbcParameters to, int at, TableColumn<?, ?> column, Duration value) {
    to.putLong(at, Limits.nanos(column, value));
  }

  @Override
  final boolean isNull(ResultSet from, int at) throws SQLException {
    return from.getString(at) == null;
  }

  @Override
  final boolean readBoolean(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    int value = from.getInt(at);
    if ((value & ~1) != 0) {
      throw Unreadable.value(column, value, "boolean");
    }
    return value == 1;
  }

  @Override
  final @Nullable String readString(ResultSet from, int at) throws SQLException {
    return from.getString(at);
  }

  @Override
  final @Nullable BigDecimal readDecimal(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    BigDecimal value = from.getBigDecimal(at);
    if (value == null || column.precision() == 0) {
      return value;
    }
    try {
      return value.setScale(column.scale());
    } catch (ArithmeticException e) {
      throw Unreadable.value(
          column, value, "number of " + column.scale() + " digits after the point");
    }
  }

  @Override
  final @Nullable BigInteger readBigInteger(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    BigDecimal value = from.getBigDecimal(at);
    try {
      return value == null ? null : value.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw Unreadable.value(column, value, "whole number");
    }
  }

  @Override
  final @Nullable LocalDate readDate(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    String text = from.getString(at);
    return text == null ? null : parsed(text, column, IsoText::date, "date");
  }

  /** The column's type is a length of time, of which MariaDB's driver would drop whole days. */
  @Override
  final @Nullable LocalTime readTime(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    String text = from.getString(at);
    if (text == null) {
      return null;
    }
    parsed(text, column, IsoText::time, TIME_OF_DAY);
    return local(from, at, column, LocalTime.class, TIME_OF_DAY);
  }

  @Override
  final @Nullable LocalDateTime readTimestamp(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return local(from, at, column, LocalDateTime.class, "date and time");
  }

  @Override
  final @Nullable Instant readInstant(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    LocalDateTime value = local(from, at, column, LocalDateTime.class, "instant");
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }

  /**
   * Read as text, MariaDB's driver would pad the fraction of a second at the wrong end, and move a
   * time that the zone of this JVM skips in spring.
   */
  private static <T> @Nullable T local(
      ResultSet from, int at, TableColumn<?, ?> column, Class<T> type, String expected)
      throws SQLException {
    T value = from.getObject(at, type);
    if (value == null) {
      String text = from.getString(at);
      if (text != null) { // the day 0000-00-00
        throw Unreadable.value(column, text, expected);
      }
    }
    return value;
  }

  @Override
  final @Nullable Duration readDuration(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    long nanos = from.getLong(at);
    return (nanos == 0 && from.wasNull()) ? null : Duration.ofNanos(nanos);
  }

  private static <T> T parsed(
      String text, TableColumn<?, ?> column, Function<byte[], T> parser, String expected) {
    try {
      return parser.apply(text.getBytes(ISO_8859_1));
    } catch (DateTimeException e) {
      throw Unreadable.value(column, text, expected);
    }
  }
}
