package dev.plinth.dao;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plinth.dialect.sqlite.SqliteDialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
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
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * SQLite: whole numbers, booleans and durations are integers; dates, times, UUIDs and large
 * decimals are text of fixed form; decimals of up to 15 digits are numbers that come back as text.
 */
final class SqliteBackend extends Backend {

  /** What SQLite computes with exactly; more digits are kept as text, or as an integer. */
  private static final int LONG_DIGITS = 18;

  private static final int EXACT_DIGITS = 15;
  private static final MathContext EXACT = new MathContext(EXACT_DIGITS);

  private final boolean utf8;

  /**
   * The backend of a database.
   *
   * @param utf8 whether the database keeps text as UTF-8, not as UTF-16
   */
  SqliteBackend(boolean utf8) {
    super(new SqliteDialect());
    this.utf8 = utf8;
  }

  /** The driver takes {@code setReadOnly} before it connects only. */
  @Override
  void setReadOnly(Handle handle, boolean readOnly) {
    handle.execute("pragma query_only = " + (readOnly ? "on" : "off"));
  }

  /** After a single update the driver would look for generated keys, after a batch it does not. */
  @Override
  int update(PreparedStatement statement) throws SQLException {
    statement.addBatch();
    return statement.executeBatch()[0];
  }

  @Override
  boolean bindsNumbersAsObjects() {
    return true;
  }

  @Override
  KeyPairing keyPairing() {
    return SqliteKeyPairing.INSTANCE;
  }

  @Override
  SqlFailures failures() {
    return SqliteFailures.INSTANCE;
  }

  @Override
  void bindNull(JdbcParameters to, int at, TableColumn<?, ?> column) {
    to.putNull(at, Types.NULL);
  }

  @Override
  void bindBoolean(JdbcParameters to, int at, boolean value) {
    to.putInt(at, value ? 1 : 0);
  }

  @Override
  void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value) {
    if (Double.isNaN(value)) {
      throw Refusal.of(column, "is NaN, which SQLite stores as NULL");
    }
    to.putDouble(at, Limits.withoutSignedZero(column, value, "SQLite"));
  }

  @Override
  void bindString(JdbcParameters to, int at, TableColumn<?, ?> column, String value) {
    to.putString(at, value);
  }

  /**
   * A number where a column of the same digits holds one, or where no digits are declared because
   * something computed stands beside it: SQLite has all texts behind all numbers, and makes a
   * number of a text only where that stands right beside a column.
   */
  @Override
  void bindDecimal(JdbcParameters to, int at, TableColumn<?, ?> column, BigDecimal value) {
    BigDecimal exact = Limits.fit(column, value);
    if (column.scale() == 0
        && column.precision() > EXACT_DIGITS
        && column.precision() <= LONG_DIGITS) {
      to.putLong(at, exact.longValueExact());
    } else if (column.precision() <= EXACT_DIGITS && !column.isDeclared()) {
      to.putNumber(at, StoredNumber.of(exact));
    } else {
      to.putString(at, exact.toPlainString());
    }
  }

  @Override
  void bindBigInteger(JdbcParameters to, int at, TableColumn<?, ?> column, BigInteger value) {
    to.putString(at, Limits.fit(column, new BigDecimal(value)).toPlainString());
  }

  @Override
  void bindUuid(JdbcParameters to, int at, TableColumn<?, ?> column, UUID value) {
    to.putString(at, value.toString());
  }

  @Override
  void bindDate(JdbcParameters to, int at, LocalDate value) {
    to.putString(at, IsoText.of(value));
  }

  @Override
  void bindTime(JdbcParameters to, int at, TableColumn<?, ?> column, LocalTime value) {
    to.putString(at, IsoText.of(value, column.fraction()));
  }

  @Override
  void bindTimestamp(JdbcParameters to, int at, TableColumn<?, ?> column, LocalDateTime value) {
    to.putString(at, IsoText.of(value, column.fraction()));
  }

  @Override
  void bindInstant(JdbcParameters to, int at, TableColumn<?, ?> column, Instant value) {
    to.putString(at, IsoText.of(value, column.fraction()));
  }

  @Override
  void bindDuration(JdbcParameters to, int at, TableColumn<?, ?> column, Duration value) {
    to.putLong(at, Limits.nanos(column, value));
  }

  /** Reads a number, which makes no object; text reads as a number that is not NULL. */
  @Override
  boolean isNull(ResultSet from, int at) throws SQLException {
    return from.getLong(at) == 0 && from.wasNull();
  }

  @Override
  boolean readBoolean(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    long value = from.getLong(at);
    if ((value & ~1L) != 0) {
      throw Unreadable.value(column, value, "boolean");
    }
    return value == 1;
  }

  /**
   * The bytes of a text are a quarter faster to get than the text, which the driver copies through
   * a buffer, and half as large.
   */
  @Override
  @Nullable String readString(ResultSet from, int at) throws SQLException {
    if (!utf8) {
      return from.getString(at);
    }
    byte[] text = from.getBytes(at);
    return text == null ? null : new String(text, UTF_8);
  }

  /** The bytes of a text, in UTF-8. */
  private byte @Nullable [] readBytes(ResultSet from, int at) throws SQLException {
    if (utf8) {
      return from.getBytes(at);
    }
    String text = from.getString(at);
    return text == null ? null : text.getBytes(UTF_8);
  }

  @Override
  @Nullable BigDecimal readDecimal(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    boolean isNumber = column.precision() <= EXACT_DIGITS;
    Object stored = isNumber ? from.getObject(at) : null;
    BigDecimal exact = StoredNumber.of(stored, column.scale());
    if (exact != null) {
      return exact;
    }
    String text = readString(from, at);
    return text == null ? null : decimal(column, text, stored instanceof Double);
  }

  /** The text of a floating point number has 17 digits, of which 15 are exact. */
  private static BigDecimal decimal(TableColumn<?, ?> column, String text, boolean isFloating) {
    try {
      BigDecimal value = isFloating ? new BigDecimal(text, EXACT) : new BigDecimal(text);
      if (column.precision() > 0) {
        return value.setScale(column.scale());
      }
      return isFloating ? withoutZeros(value) : value;
    } catch (ArithmeticException | NumberFormatException e) {
      throw Unreadable.value(
          column, text, "number of " + column.scale() + " digits after the point");
    }
  }

  /** What is computed says nothing of how many digits it should have. */
  private static BigDecimal withoutZeros(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  @Override
  @Nullable BigInteger readBigInteger(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return parsed(readString(from, at), column, BigInteger::new, "whole number");
  }

  @Override
  @Nullable UUID readUuid(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    return parsed(readString(from, at), column, UUID::fromString, "UUID");
  }

  @Override
  @Nullable LocalDate readDate(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return parsedTime(readBytes(from, at), column, IsoText::date, "date");
  }

  @Override
  @Nullable LocalTime readTime(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return parsedTime(readBytes(from, at), column, IsoText::time, "time of day");
  }

  @Override
  @Nullable LocalDateTime readTimestamp(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return parsedTime(readBytes(from, at), column, IsoText::dateTime, "date and time");
  }

  @Override
  @Nullable Instant readInstant(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return parsedTime(readBytes(from, at), column, IsoText::instant, "instant");
  }

  @Override
  @Nullable Duration readDuration(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    long nanos = from.getLong(at);
    return (nanos == 0 && from.wasNull()) ? null : Duration.ofNanos(nanos);
  }

  private static <T> @Nullable T parsed(
      @Nullable String text,
      TableColumn<?, ?> column,
      Function<String, T> parser,
      String expected) {
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw Unreadable.value(column, text, expected);
    }
  }

  private static <T> @Nullable T parsedTime(
      byte @Nullable [] text,
      TableColumn<?, ?> column,
      Function<byte[], T> parser,
      String expected) {
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw Unreadable.value(column, new String(text, UTF_8), expected);
    }
  }
}
