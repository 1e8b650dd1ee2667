package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Makes databases to prove something on, on a server beside the configured one.
 *
 * @param create what stands behind the name in {@code create database}
 * @param drop what stands behind it in {@code drop database}
 */
record ServerScratch(String create, String drop) {

  /** A new one, beside the database of these connections. */
  ScratchDatabase beside(MigrationDatabase database, Connections configured) {
    String name = "plinth_verify_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = open(configured)) {
      execute(connection, "create database " + name + create);
    } catch (SQLException e) {
      throw failed(
          "made on " + configured.shown(),
          e,
          database.kindOf(e) == FailureKind.NO_RIGHTS
              ? " Let the user create databases, or name another user or server."
              : "");
    }
    return new ScratchDatabase(
        configured.beside(name), database.inspector(), () -> drop(configured, name));
  }

  private void drop(Connections configured, String name) {
    try (Connection connection = open(configured)) {
      execute(connection, "drop database if exists " + name + drop);
    } catch (SQLException e) {
      throw failed("dropped again", e, " Drop " + name + " by hand.");
    }
  }

  private static Connection open(Connections configured) {
    try {
      return configured.open();
    } catch (SQLException e) {
      throw NoConnection.to(
          configured.shown(), Statements.oneLine(e.getMessage()), FailureKind.OTHER, e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static MigrationFailedException failed(String what, SQLException cause, String wayOut) {
    return new MigrationFailedException(
        "no scratch database can be "
            + what
            + ": "
            + Statements.oneLine(cause.getMessage())
            + "."
            + wayOut,
        cause);
  }
}
