package dev.plinth.benchmark.contender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** By a clause of the statement, which makes it a query: SQLite's driver has none for batches. */
final class ReturningClause implements KeyReturn {

  @Override
  public PreparedStatement prepare(Connection connection, String insert) throws SQLException {
    return connection.prepareStatement(insert + " returning id");
  }

  @Override
  public long run(PreparedStatement insert) throws SQLException {
    try (ResultSet keys = insert.executeQuery()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  @Override
  public boolean ofBatches() {
    return false;
  }
}
