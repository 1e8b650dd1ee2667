package dev.plinth.dao;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;

/** Runs a prepared statement without a way round. */
final class DirectExecution extends RetainedExecution {

  private final PreparedStatement statement;
  private boolean batching;

  DirectExecution(
      Backend backend, SqlStatement sql, PreparedStatement statement, boolean retained) {
    super(backend, sql, retained);
    this.statement = statement;
  }

  @Override
  ResultSet query() throws SQLException {
    return backend.query(statement, sql());
  }

  @Override
  Connection connection() throws SQLException {
    return statement.getConnection();
  }

  @Override
  void fetch(int rows) throws SQLException {
    statement.setFetchSize(rows);
  }

  @Override
  void closeResult(ResultSet result) {
    Quietly.close(result);
  }

  @Override
  public int update() {
    try {
      return backend.update(statement);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void addBatch() {
    try {
      statement.addBatch();
      batching = true;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public int[] updateBatch() {
    try {
      int[] counts = statement.executeBatch();
      batching = false;
      return counts;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  void abandonBatch() {
    if (batching) {
      batching = false;
      clearBatch();
    }
  }

  private void clearBatch() {
    try {
      statement.clearBatch();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  void closeStatement() {
    Quietly.close(statement);
  }

  @Override
  public void putInt(int at, int value) {
    try {
      statement.setInt(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putLong(int at, long value) {
    try {
      statement.setLong(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putDouble(int at, double value) {
    try {
      statement.setDouble(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putBoolean(int at, boolean value) {
    try {
      statement.setBoolean(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putDecimal(int at, BigDecimal value) {
    try {
      statement.setBigDecimal(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putString(int at, String value) {
    try {
      statement.setString(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putBytes(int at, byte[] value) {
    try {
      statement.setBytes(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putNumber(int at, Number value) {
    try {
      statement.setObject(at, value);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putObject(int at, Object value, int sqlType) {
    try {
      statement.setObject(at, value, sqlType);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putArray(int at, SqlArray value) {
    try {
      value.bind(statement, at);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putArgument(int at, Argument value) {
    try {
      value.apply(at, statement, context());
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void putNull(int at, int sqlType) {
    try {
      statement.setNull(at, sqlType);
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
