package dev.plinth.benchmark.contender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a hand-written insert gives back the key that the database made. */
interface KeyReturn {

  /** Prepares an insert that ends behind its values. */
  PreparedStatement prepare(Connection connection, String insert) throws SQLException;

  /** Runs an insert whose values are bound. Returns the key. */
  long run(PreparedStatement insert) throws SQLException;

  /** Whether a batch gives back its keys, too. */
  boolean ofBatches();
}
