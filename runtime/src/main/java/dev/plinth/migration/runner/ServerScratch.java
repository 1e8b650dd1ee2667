package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes databases to prove something on, on a server beside the configured one. Whoever made one
 * keeps a claim on it in a session that ends with its process, so that those without a claim are
 * known to be left behind.
 *
 * @param create what stands behind the name in {@code create database}
 * @param drop what stands behind it in {@code drop database}
 * @param claim the statement that claims the name {@code %s} for a session
 * @param unclaimed the query for the databases of such names that no session claims
 */
record ServerScratch(String create, String drop, String claim, String unclaimed) {

  /** The names of all, as a regular expression of PostgreSQL, MariaDB and MySQL. */
  static final String NAMES = "^plinth_verify_[0-9a-f]{32}$";

  /** A new one, beside the database of these connections. */
  ScratchDatabase beside(MigrationDatabase database, Connections configured) {
    String name = "plinth_verify_" + UUID.randomUUID().toString().replace("-", "");
    Connection owner = open(configured);
    try {
      execute(owner, claim.formatted(name));
      execute(owner, "create database " + name + create);
    } catch (SQLException e) {
      close(owner);
      throw failed(
          "made on " + configured.shown(),
          e,
          database.kindOf(e) == FailureKind.NO_RIGHTS
              ? " Let the user create databases, or name another user or server."
              : "");
    }
    return new ScratchDatabase(
        configured.beside(name), database.inspector(), () -> drop(configured, owner, name));
  }

  /** Drops what is left behind; a sentence without its full stop for each. */
  List<String> clear(Connections configured) {
    List<String> sentences = new ArrayList<>();
    try (Connection connection = open(configured)) {
      for (String name : names(connection)) {
        sentences.add(clear(connection, name));
      }
    } catch (SQLException e) {
      sentences.add(
          "nobody can tell whether databases were left behind by a verify that was killed: "
              + Statements.oneLine(e.getMessage()));
    }
    return sentences;
  }

  private String clear(Connection connection, String name) {
    String what = "the database " + name + ", left behind by a verify that was killed,";
    try {
      execute(connection, "drop database if exists " + name + drop);
      return what + " was dropped";
    } catch (SQLException e) {
      return what + " can't be dropped: " + Statements.oneLine(e.getMessage());
    }
  }

  private List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(unclaimed)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void drop(Connections configured, Connection owner, String name) {
    try (owner;
        Connection connection = open(configured)) {
      execute(connection, "drop database if exists " + name + drop);
    } catch (SQLException e) {
      throw failed("dropped again", e, " Drop " + name + " by hand.");
    }
  }

  private static Connection open(Connections configured) {
    try {
      return configured.open();
    } catch (SQLException e) {
      throw NoConnection.to(configured.shown(), FailureKind.OTHER, e);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What went wrong before is what the user should know.
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
