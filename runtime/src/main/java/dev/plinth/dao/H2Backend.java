package dev.plinth.dao;

import dev.plinth.dialect.h2.H2Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2: types of its own for nearly everything, and tables that are what a statement has changed. */
final class H2Backend extends Backend {

  private final H2Dialect dialect;

  H2Backend() {
    this(new H2Dialect());
  }

  private H2Backend(H2Dialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  boolean givesBack(Sql sql) {
    return true;
  }

  /** {@code select id from final table (insert …)}; what was deleted is in the old table. */
  @Override
  String write(Sql sql) {
    String text = sql.text(dialect());
    if (sql.returning().isEmpty()) {
      return text;
    }
    String table = text.regionMatches(true, 0, "delete", 0, "delete".length()) ? "old" : "final";
    return sql.returning().stream()
        .map(dialect::quote)
        .collect(Collectors.joining(", ", "select ", " from " + table + " table (" + text + ")"));
  }

  @Override
  int update(PreparedStatement statement) throws SQLException {
    return statement.executeUpdate();
  }

  @Override
  boolean bindsNumbersAsObjects() {
    return false;
  }

  @Override
  KeyPairing keyPairing() {
    return AscendingKeys.INSTANCE;
  }

  @Override
  SqlFailures failures() {
    return H2Failures.INSTANCE;
  }

  @Override
  void bindNull(JdbcParameters to, int at, Column<?, ?> column) {
    to.putNull(at, Types.NULL);
  }

  @Override
  void bindBoolean(JdbcParameters to, int at, boolean value) {
    to.putBoolean(at, value);
  }

  @Override
  void bindDouble(JdbcParameters to, int at, Column<?, ?> column, double value) {
    to.putDouble(at, value);
  }

  @Override
  void bindString(JdbcParameters to, int at, Column<?, ?> column, String value) {
    if (column.length() > 0 && value.length() > column.length()) {
      throw Refusal.of(
          column,
          "has "
              + value.length()
              + " characters as H2 counts, emojis twice, and the column takes "
              + column.length());
    }
    to.putString(at, value);
  }

  @Override
  void bindDecimal(JdbcParameters to, int at, Column<?, ?> column, BigDecimal value) {
    to.putDecimal(at, Limits.fit(column, value));
  }

  @Override
  void bindBigInteger(JdbcParameters to, int at, Column<?, ?> column, BigInteger value) {
    bindDecimal(to, at, column, new BigDecimal(value));
  }

  @Override
  void bindUuid(JdbcParameters to, int at, Column<?, ?> column, UUID value) {
    to.putObject(at, value, Types.OTHER);
  }

  @Override
  void bindDate(JdbcParameters to, int at, LocalDate value) {
    to.putObject(at, value, Types.DATE);
  }

  @Override
  void bindTime(JdbcParameters to, int at, Column<?, ?> column, LocalTime value) {
    to.putObject(at, value, Types.TIME);
  }

  @Override
  void bindTimestamp(JdbcParameters to, int at, Column<?, ?> column, LocalDateTime value) {
    to.putObject(at, value, Types.TIMESTAMP);
  }

  @Override
  void bindInstant(JdbcParameters to, int at, Column<?, ?> column, Instant value) {
    to.putObject(at, value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
  }

  @Override
  void bindDuration(JdbcParameters to, int at, Column<?, ?> column, Duration value) {
    to.putLong(at, Limits.nanos(column, value));
  }

  @Override
  boolean isNull(ResultSet from, int at) throws SQLException {
    return from.getObject(at) == null;
  }

  @Override
  boolean readBoolean(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    return from.getBoolean(at);
  }

  @Override
  @Nullable String readString(ResultSet from, int at) throws SQLException {
    return from.getString(at);
  }

  @Override
  @Nullable BigDecimal readDecimal(ResultSet from, int at, Column<?, ?> column)
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
  @Nullable BigInteger readBigInteger(ResultSet from, int at, Column<?, ?> column)
      throws SQLException {
    BigDecimal value = from.getBigDecimal(at);
    try {
      return value == null ? null : value.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw Unreadable.value(column, value, "whole number");
    }
  }

  @Override
  @Nullable UUID readUuid(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    return from.getObject(at, UUID.class);
  }

  @Override
  @Nullable LocalDate readDate(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    return from.getObject(at, LocalDate.class);
  }

  @Override
  @Nullable LocalTime readTime(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    return from.getObject(at, LocalTime.class);
  }

  @Override
  @Nullable LocalDateTime readTimestamp(ResultSet from, int at, Column<?, ?> column)
      throws SQLException {
    return from.getObject(at, LocalDateTime.class);
  }

  @Override
  @Nullable Instant readInstant(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    OffsetDateTime value = from.getObject(at, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  @Nullable Duration readDuration(ResultSet from, int at, Column<?, ?> column) throws SQLException {
    long nanos = from.getLong(at);
    return (nanos == 0 && from.wasNull()) ? null : Duration.ofNanos(nanos);
  }
}
