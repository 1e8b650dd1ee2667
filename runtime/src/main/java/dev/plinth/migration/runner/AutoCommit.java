package dev.plinth.migration.runner;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Makes a connection leave transactions to us: on a data source without auto-commit the driver
 * would have begun one already.
 */
final class AutoCommit {
  private final Handle handle;
  private boolean wasOff;

  AutoCommit(Handle handle) {
    this.handle = handle;
  }

  void switchOn() {
    try {
      Connection connection = handle.getConnection();
      wasOff = !connection.getAutoCommit();
      if (wasOff) {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new TransactionException("auto-commit can't be switched on", e);
    }
  }

  void restore() {
    if (!wasOff) {
      return;
    }
    wasOff = false;
    try {
      handle.getConnection().setAutoCommit(false);
    } catch (SQLException e) {
      throw new TransactionException("auto-commit can't be switched off again", e);
    }
  }
}
