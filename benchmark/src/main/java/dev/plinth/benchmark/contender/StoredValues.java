package dev.plinth.benchmark.contender;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;

/** Decimals and times as the columns of a database hold them. */
interface StoredValues {

  /** What is bound for a decimal. */
  Object of(BigDecimal value);

  /** What is bound for a time. */
  Object of(LocalDateTime value);

  /** What is bound for a point in time. */
  Object of(Instant value);

  void bind(PreparedStatement statement, int at, BigDecimal value) throws SQLException;

  void bind(PreparedStatement statement, int at, LocalDateTime value) throws SQLException;

  void bind(PreparedStatement statement, int at, Instant value) throws SQLException;

  BigDecimal decimal(ResultSet row, int at) throws SQLException;

  LocalDateTime dateTime(ResultSet row, int at) throws SQLException;

  Instant instant(ResultSet row, int at) throws SQLException;
}
