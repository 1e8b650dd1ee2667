package dev.plinth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a database in memory, which would be another, empty one on a second
 * connection. Handles of one thread share it; another thread waits until the first has closed its
 * last handle.
 */
final class SharedConnection implements ConnectionFactory, AutoCloseable {

  private final Connection connection;
  private final Duration timeout;
  private final Duration closeTimeout;
  private @Nullable Thread owner;
  private int handles;
  private boolean closed;

  /**
   * The connection of a database.
   *
   * @param timeout how long a thread waits for its turn
   * @param closeTimeout how long closing waits for the work of another thread
   */
  SharedConnection(Connection connection, Duration timeout, Duration closeTimeout) {
    this.connection = connection;
    this.timeout = timeout;
    this.closeTimeout = closeTimeout;
  }

  @Override
  public synchronized Connection openConnection() throws SQLException {
    if (!closed && isTaken()) {
      awaitTurn();
    }
    if (closed) {
      throw new SQLException("the database is closed");
    }
    owner = Thread.currentThread();
    handles++;
    return connection;
  }

  private void awaitTurn() throws SQLException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!closed && isTaken()) {
      await(deadline - System.nanoTime());
    }
  }

  private boolean isTaken() {
    return owner != null && owner != Thread.currentThread();
  }

  private void await(long nanos) throws SQLException {
    if (nanos <= 0) {
      throw new SQLTransientConnectionException(
          "a database in memory has one connection, and for "
              + timeout.toMillis()
              + " ms the thread "
              + (owner == null ? "" : owner.getName())
              + " has had it: close its handle or session, or use a file");
    }
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for the connection", e);
    }
  }

  /** A handle may be closed by another thread than the one that opened it. */
  @Override
  public synchronized void closeConnection(Connection shared) {
    handles--;
    if (handles == 0) {
      owner = null;
      notifyAll();
    }
  }

  /** Takes no new work, waits for that of another thread, then closes. */
  @Override
  public synchronized void close() throws SQLException {
    closed = true;
    notifyAll();
    awaitWork();
    connection.close();
  }

  private void awaitWork() {
    long deadline = System.nanoTime() + closeTimeout.toNanos();
    boolean mayWait = true;
    while (mayWait && isTaken() && System.nanoTime() < deadline) {
      mayWait = pause(deadline - System.nanoTime());
    }
  }

  /** False if the thread was interrupted, which then waits no longer. */
  private boolean pause(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
