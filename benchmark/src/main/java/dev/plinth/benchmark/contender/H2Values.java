package dev.plinth.benchmark.contender;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

/** H2 has types for all of them, and JDBC 4.2 passes them as they are. */
final class H2Values implements StoredValues {

  @Override
  public BigDecimal of(BigDecimal value) {
    return value;
  }

  @Override
  public LocalDateTime of(LocalDateTime value) {
    return value;
  }

  @Override
  public Instant of(Instant value) {
    return value;
  }

  @Override
  public void bind(PreparedStatement statement, int at, BigDecimal value) throws SQLException {
    statement.setBigDecimal(at, value);
  }

  @Override
  public void bind(PreparedStatement statement, int at, LocalDateTime value) throws SQLException {
    statement.setObject(at, value);
  }

  @Override
  public void bind(PreparedStatement statement, int at, Instant value) throws SQLException {
    statement.setObject(at, value);
  }

  @Override
  public BigDecimal decimal(ResultSet row, int at) throws SQLException {
    return row.getBigDecimal(at);
  }

  @Override
  public LocalDateTime dateTime(ResultSet row, int at) throws SQLException {
    return row.getObject(at, LocalDateTime.class);
  }

  @Override
  public Instant instant(ResultSet row, int at) throws SQLException {
    return row.getObject(at, Instant.class);
  }
}
