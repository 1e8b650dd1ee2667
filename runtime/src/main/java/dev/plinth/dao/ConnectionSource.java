package dev.plinth.dao;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs completing queries on a connection, without retaining them. */
final class ConnectionSource implements LoadingSource {

  private final Connection connection;
  private final Backend backend;

  ConnectionSource(Connection connection, Backend backend) {
    this.connection = connection;
    this.backend = backend;
  }

  @Override
  public Execution prepare(SqlStatement sql, Loading loading) {
    try {
      return new DirectExecution(
              backend, sql, connection.prepareStatement(backend.text(sql)), false)
          .run(this, loading, null);
    } catch (SQLException e) {
      throw backend.failure(sql, e, e);
    }
  }

  /** The row mappers of Jdbi read no streams of ours. */
  @Override
  public void opened(RowStream<?> stream) {}

  @Override
  public void closed(RowStream<?> stream) {}
}
