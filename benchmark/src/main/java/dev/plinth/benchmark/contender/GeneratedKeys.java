package dev.plinth.benchmark.contender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** By the driver, as JDBC has it. */
final class GeneratedKeys implements KeyReturn {

  @Override
  public PreparedStatement prepare(Connection connection, String insert) throws SQLException {
    return connection.prepareStatement(insert, new String[] {"id"});
  }

  @Override
  public long run(PreparedStatement insert) throws SQLException {
    insert.executeUpdate();
    try (ResultSet keys = insert.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  @Override
  public boolean ofBatches() {
    return true;
  }
}
