package dev.plinth.dao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The retained statements of each physical connection, below whatever a pool puts around it. What
 * dead connections leave behind goes when the next new one comes, so it stays within the size of
 * the pool.
 */
final class ConnectionStatements {

  private final Map<Connection, RetainedStatements> byConnection = new ConcurrentHashMap<>();

  RetainedStatements of(Connection connection, Backend backend, int schemaVersion)
      throws SQLException {
    Connection physical = connection.unwrap(Connection.class);
    RetainedStatements retained = byConnection.get(physical);
    if (retained == null) {
      byConnection.values().removeIf(RetainedStatements::isDead);
      retained = RetainedStatements.direct(backend, physical, schemaVersion);
      byConnection.put(physical, retained);
    }
    return retained;
  }

  /** How many connections have statements. */
  int size() {
    return byConnection.size();
  }
}
