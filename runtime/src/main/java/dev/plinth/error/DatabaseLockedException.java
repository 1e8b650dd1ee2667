package dev.plinth.error;

/** Another connection held a lock for longer than this one was willing to wait. */
public final class DatabaseLockedException extends StatementException {

  private static final long serialVersionUID = 1L;

  /** The statement waited in vain. */
  public DatabaseLockedException(FailedStatement failed) {
    super(
        failed,
        "Another connection holds the lock of the database and did not let go in time: make its"
            + " transactions shorter, or wait longer");
  }
}
