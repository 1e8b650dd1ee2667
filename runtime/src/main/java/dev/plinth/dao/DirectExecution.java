package dev.plinth.dao;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Runs a prepared statement without a way round. The object lives as long as its statement and is
 * handed out again for each run, so that a run allocates nothing.
 */
final class DirectExecution extends ReadingExecution {

  private final Sql sql;
  private final PreparedStatement statement;
  private boolean retained;
  private boolean running;
  private @Nullable Handle ownHandle;

  DirectExecution(Backend backend, Sql sql, PreparedStatement statement, boolean retained) {
    super(backend);
    this.sql = sql;
    this.statement = statement;
    this.retained = retained;
  }

  /** Starts a run; {@code ownHandle}, if there is one, closes with it. */
  DirectExecution run(LoadingSource source, @Nullable Loading loading, @Nullable Handle ownHandle) {
    start(source, loading);
    this.running = true;
    this.ownHandle = ownHandle;
    return this;
  }

  /** Whether somebody is using the statement right now. */
  boolean isRunning() {
    return running;
  }

  /** Closes the statement, at the end of the run that is under way if there is one. */
  void dismiss() {
    retained = false;
    if (!running) {
      closeStatement();
    }
  }

  @Override
  Sql sql() {
    return sql;
  }

  @Override
  ResultSet query() throws SQLException {
    return statement.executeQuery();
  }

  @Override
  void closeResult(ResultSet result) {
    Quietly.close(result);
  }

  @Override
  public int update() {
    try {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void addBatch() {
    try {
      statement.addBatch();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public int[] updateBatch() {
    try {
      return statement.executeBatch();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    running = false;
    forget();
    if (!retained) {
      closeStatement();
    }
    Handle own = ownHandle;
    if (own != null) {
      ownHandle = null;
      own.close();
    }
  }

  private void closeStatement() {
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
  public void putObject(int at, Object value, int sqlType) {
    try {
      statement.setObject(at, value, sqlType);
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
