package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.H2Inspector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Makes an H2 database in the memory of this process. */
final class H2Scratch {

  private H2Scratch() {}

  static ScratchDatabase inMemory() {
    String url = "jdbc:h2:mem:plinth_verify_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Connections connections = new Connections(url, null, null, null);
    return new ScratchDatabase(connections, new H2Inspector(), () -> shutDown(connections));
  }

  private static void shutDown(Connections connections) {
    try (Connection connection = connections.open();
        var statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException e) {
      throw new MigrationFailedException(
          "the scratch database can't be closed: " + e.getMessage() + ".", e);
    }
  }
}
