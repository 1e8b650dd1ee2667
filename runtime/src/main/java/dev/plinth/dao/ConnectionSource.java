package dev.plinth.dao;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Runs completing queries on a connection, without retaining them. */
final class ConnectionSource implements LoadingSource {

  private final StatementContext context;
  private final Backend backend;

  ConnectionSource(StatementContext context, Backend backend) {
    this.context = context;
    this.backend = backend;
  }

  @Override
  public Execution prepare(SqlStatement sql, Loading loading) {
    try {
      return new DirectExecution(
              backend, sql, context.getConnection().prepareStatement(backend.text(sql)), false)
          .run(this, loading, null);
    } catch (SQLException e) {
      throw backend.failure(sql, e, e);
    }
  }

  @Override
  public StatementContext context() {
    return context;
  }

  /** The row mappers of Jdbi read no streams of ours. */
  @Override
  public void opened(RowStream<?> stream) {}

  @Override
  public void closed(RowStream<?> stream) {}
}
