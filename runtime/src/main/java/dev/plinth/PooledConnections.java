package dev.plinth;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jdbi.v3.core.ConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool of a file or server: says in one line why it has no connection, and closes gently. */
final class PooledConnections implements ConnectionFactory, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final long PAUSE = 20;

  private final HikariDataSource pool;
  private final ConnectionTarget target;
  private final Duration closeTimeout;
  private volatile boolean isClosing;

  PooledConnections(HikariDataSource pool, ConnectionTarget target, Duration closeTimeout) {
    this.pool = pool;
    this.target = target;
    this.closeTimeout = closeTimeout;
  }

  @Override
  public Connection openConnection() throws SQLException {
    if (isClosing) {
      throw new SQLException("the database is closed", "08003");
    }
    try {
      return pool.getConnection();
    } catch (SQLTransientConnectionException e) {
      SQLException explained = explained(e);
      explained.addSuppressed(e);
      throw explained;
    }
  }

  /** Without the pool's exception as its cause: the sentence of that would be shown instead. */
  private SQLException explained(SQLTransientConnectionException failure) {
    if (failure.getCause() instanceof SQLException refused) {
      return new SQLTransientConnectionException(
          "can't connect to " + target.shown() + ": " + target.reason(refused), "08001");
    }
    if (inUse() < pool.getMaximumPoolSize()) {
      return new SQLTransientConnectionException(
          "can't connect to "
              + target.shown()
              + " within "
              + pool.getConnectionTimeout()
              + " ms; is the server running, and are host and port right?",
          "08001");
    }
    return new SQLTransientConnectionException(
        "all "
            + pool.getMaximumPoolSize()
            + " connections were in use for "
            + pool.getConnectionTimeout()
            + " ms: close sessions, handles and streams sooner, or give the builder a larger"
            + " poolSize",
        "08001");
  }

  /** A broken connection has told its user already, and the pool throws it away. */
  @Override
  public void closeConnection(Connection connection) {
    try {
      if (isClosing) {
        closeForGood(connection);
      } else {
        giveBack(connection);
      }
    } catch (SQLException e) {
      LOG.debug("a connection could not be closed", e);
    }
  }

  /** The pool trusts for half a second what was just in use, unless it saw how that broke. */
  private void giveBack(Connection connection) throws SQLException {
    if (connection.unwrap(Connection.class).isClosed()) {
      pool.evictConnection(connection);
    }
    connection.close();
  }

  /** A pool that is closed no longer closes what drivers let go on, as those of SQLite and H2. */
  private void closeForGood(Connection connection) throws SQLException {
    Connection physical = connection.unwrap(Connection.class);
    connection.close();
    if (pool.isClosed()) {
      physical.close();
    }
  }

  /** Takes no new work, waits for what is running, then closes. */
  @Override
  public void close() {
    isClosing = true;
    long end = System.nanoTime() + closeTimeout.toNanos();
    boolean mayWait = true;
    while (mayWait && inUse() > 0 && System.nanoTime() < end) {
      mayWait = pause();
    }
    if (inUse() > 0) {
      LOG.warn(
          "closing {} while {} connections are in use: their work is cut off",
          target.shown(),
          inUse());
    }
    pool.close();
  }

  private int inUse() {
    return pool.isClosed() ? 0 : pool.getHikariPoolMXBean().getActiveConnections();
  }

  /** False if the thread was interrupted, which then waits no longer. */
  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
