package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
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
import org.jspecify.annotations.Nullable;

/**
 * Values as JDBC itself defines their types, {@code java.time} included; durations, which it
 * doesn't know, are whole numbers of nanoseconds.
 */
abstract class StandardBackend extends Backend {

  StandardBackend(Dialect dialect) {
    super(dialect);
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
  void bindNull(JdbcParameters to, int at, TableColumn<?, ?> column) {
    to.putNull(at, Types.NULL);
  }

  @Override
  void bindBoolean(JdbcParameters to, int at, boolean value) {
    to.putBoolean(at, value);
  }

  @Override
  void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value) {
    to.putDouble(at, value);
  }

  @Override
  void bindDecimal(JdbcParameters to, int at, TableColumn<?, ?> column, BigDecimal value) {
    to.putDecimal(at, Limits.fit(column, value));
  }

  @Override
  void bindBigInteger(JdbcParameters to, int at, TableColumn<?, ?> column, BigInteger value) {
    bindDecimal(to, at, column, new BigDecimal(value));
  }

  @Override
  void bindUuid(JdbcParameters to, int at, TableColumn<?, ?> column, UUID value) {
    to.putObject(at, value, Types.OTHER);
  }

  @Override
  void bindDate(JdbcParameters to, int at, LocalDate value) {
    to.putObject(at, value, Types.DATE);
  }

  @Override
  void bindTime(JdbcParameters to, int at, TableColumn<?, ?> column, LocalTime value) {
    to.putObject(at, value, Types.TIME);
  }

  @Override
  void bindTimestamp(JdbcParameters to, int at, TableColumn<?, ?> column, LocalDateTime value) {
    to.putObject(at, value, Types.TIMESTAMP);
  }

  @Override
  void bindInstant(JdbcParameters to, int at, TableColumn<?, ?> column, Instant value) {
    to.putObject(at, value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
  }

  @Override
  void bindDuration(JdbcParameters to, int at, TableColumn<?, ?> column, Duration value) {
    to.putLong(at, Limits.nanos(column, value));
  }

  @Override
  boolean isNull(ResultSet from, int at) throws SQLException {
    return from.getObject(at) == null;
  }

  @Override
  boolean readBoolean(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    return from.getBoolean(at);
  }

  @Override
  @Nullable String readString(ResultSet from, int at) throws SQLException {
    return from.getString(at);
  }

  @Override
  @Nullable BigDecimal readDecimal(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return from.getBigDecimal(at);
  }

  @Override
  @Nullable BigInteger readBigInteger(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    BigDecimal value = from.getBigDecimal(at);
    try {
      return value == null ? null : value.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw Unreadable.value(column, value, "whole number");
    }
  }

  @Override
  @Nullable UUID readUuid(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    return from.getObject(at, UUID.class);
  }

  @Override
  @Nullable LocalDate readDate(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return from.getObject(at, LocalDate.class);
  }

  @Override
  @Nullable LocalTime readTime(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return from.getObject(at, LocalTime.class);
  }

  @Override
  @Nullable LocalDateTime readTimestamp(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return from.getObject(at, LocalDateTime.class);
  }

  @Override
  @Nullable Instant readInstant(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    OffsetDateTime value = from.getObject(at, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  @Nullable Duration readDuration(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    long nanos = from.getLong(at);
    return (nanos == 0 && from.wasNull()) ? null : Duration.ofNanos(nanos);
  }
}
