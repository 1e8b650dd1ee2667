package dev.plinth.dao;

import java.sql.Connection;
import java.sql.SQLException;

/** The transaction that a stream needs, of its own unless one is open already. */
final class StreamTransaction {

  private final Connection connection;
  private final boolean own;

  private StreamTransaction(Connection connection, boolean own) {
    this.connection = connection;
    this.own = own;
  }

  static StreamTransaction begin(Connection connection) throws SQLException {
    boolean own = connection.getAutoCommit();
    if (own) {
      connection.setAutoCommit(false);
    }
    return new StreamTransaction(connection, own);
  }

  /** Commits, for the sake of what else was written on this connection meanwhile. */
  void end() throws SQLException {
    if (!own) {
      return;
    }
    try {
      connection.commit();
    } catch (SQLException e) {
      connection.rollback(); // a statement has failed, which its caller knows
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
