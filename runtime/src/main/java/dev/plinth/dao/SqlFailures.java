package dev.plinth.dao;

import dev.plinth.error.StatementException;
import java.sql.SQLException;

/** Tells what the error of a driver means; one implementation per database. */
interface SqlFailures {

  /**
   * The failure as an exception of Plinth.
   *
   * @param failure what the driver threw
   * @param cause what the exception is to name as its cause
   */
  StatementException translate(SqlStatement sql, SQLException failure, Exception cause);

  /** Whether the database's own code tells more than the class of the exception or its SQLSTATE. */
  default boolean isOwn(SQLException failure) {
    return false;
  }

  /** Code that is ahead of its database is the usual reason for a name that is not there. */
  static String notMigrated(String message) {
    return message + ": has it been migrated? db.migrate() does it, db.createTables() in a test";
  }
}
