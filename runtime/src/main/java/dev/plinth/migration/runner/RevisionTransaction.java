package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;

/**
 * What one kind of database needs around a revision; tied to one connection. The lock is that of
 * this connection, so it goes where the connection goes, and nobody has to release it by hand.
 */
interface RevisionTransaction {
  /**
   * Keeps the lock until {@link #release}, over several transactions; waits for other processes.
   * Nothing where a transaction is the lock.
   */
  void hold();

  /** Gives back what {@link #hold} took. Never throws. */
  void release();

  /** Takes the lock and opens a transaction that fits the script; waits for other processes. */
  void begin(SqlScript script);

  /**
   * Runs a part of the script.
   *
   * @throws StatementFailure if the database refuses a statement
   */
  void execute(List<SqlScript.Part> parts);

  /** Checks what the script left behind and commits; the lock is free unless it is held. */
  void commit();

  /** Undoes everything since {@link #begin}; the lock is free unless it is held. Never throws. */
  void rollback();

  /** Runs the work in a transaction of its own, under the lock that is held. */
  default void run(Runnable work) {
    begin(SqlScript.EMPTY);
    try {
      work.run();
      commit();
    } finally {
      // Nothing to do after a commit.
      rollback();
    }
  }
}
