package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.SqliteInspector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Makes a SQLite database in the memory of this process, so that a killed one leaves nothing. */
final class SqliteScratch {

  private SqliteScratch() {}

  static ScratchDatabase inMemory() {
    String url =
        "jdbc:sqlite:file:plinth_verify_" + UUID.randomUUID() + "?mode=memory&cache=shared";
    Connections connections = new Connections(url, null, null, null);
    Connection keeper = keeper(connections);
    return new ScratchDatabase(connections, new SqliteInspector(), () -> close(keeper));
  }

  /** The database is there as long as a connection to it is open. */
  private static Connection keeper(Connections connections) {
    try {
      return connections.open();
    } catch (SQLException e) {
      throw new MigrationFailedException(
          "no scratch database can be made in memory: " + e.getMessage() + ".", e);
    }
  }

  private static void close(Connection keeper) {
    try {
      keeper.close();
    } catch (SQLException e) {
      throw new MigrationFailedException(
          "the scratch database can't be closed: " + e.getMessage() + ".", e);
    }
  }
}
