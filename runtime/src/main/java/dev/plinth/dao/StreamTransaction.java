package dev.plinth.dao;

import java.sql.Connection;
import java.sql.SQLException;

/** The transaction that a stream needs, of its own unless one is open already. */
final class StreamTransaction {

  /** A statement has failed before, which its caller knows. */
  private static final String AFTER_FAILURE = "25P02";

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

  /**
   * Commits, for the sake of what else was written on this connection meanwhile.
   *
   * @throws SQLException if that can't be committed, as where a deferred constraint refuses it
   */
  void end() throws SQLException {
    if (!own) {
      return;
    }
    try {
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      if (!AFTER_FAILURE.equals(e.getSQLState())) {
        throw e;
      }
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
