package dev.plinth.benchmark.contender;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

/** SQLite has neither: decimals are bound in plain digits, times as text of ISO 8601. */
final class SqliteValues implements StoredValues {

  static final int SCALE = 2;

  private final TimeText times;

  SqliteValues(TimeText times) {
    this.times = times;
  }

  @Override
  public String of(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  public String of(LocalDateTime value) {
    return times.of(value);
  }

  @Override
  public String of(Instant value) {
    return times.of(value);
  }

  @Override
  public void bind(PreparedStatement statement, int at, BigDecimal value) throws SQLException {
    statement.setString(at, of(value));
  }

  @Override
  public void bind(PreparedStatement statement, int at, LocalDateTime value) throws SQLException {
    statement.setString(at, of(value));
  }

  @Override
  public void bind(PreparedStatement statement, int at, Instant value) throws SQLException {
    statement.setString(at, of(value));
  }

  @Override
  public BigDecimal decimal(ResultSet row, int at) throws SQLException {
    return new BigDecimal(row.getString(at)).setScale(SCALE);
  }

  @Override
  public LocalDateTime dateTime(ResultSet row, int at) throws SQLException {
    return times.dateTime(row.getString(at));
  }

  @Override
  public Instant instant(ResultSet row, int at) throws SQLException {
    return times.instant(row.getString(at));
  }
}
