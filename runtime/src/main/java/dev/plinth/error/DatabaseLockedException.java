package dev.plinth.error;

/** A statement has to write while another transaction holds the lock of the database. */
public final class DatabaseLockedException extends StatementException {

  private static final long serialVersionUID = 1L;

  private final boolean bySameThread;

  /** The statement waited in vain for another connection. */
  public DatabaseLockedException(FailedStatement failed) {
    super(
        failed,
        "Another connection holds the lock of the database and did not let go in time: make its"
            + " transactions shorter, or wait longer");
    this.bySameThread = false;
  }

  private DatabaseLockedException(FailedStatement failed, String reason) {
    super(failed, reason);
    this.bySameThread = true;
  }

  /** The statement would have waited for a transaction of its own thread. */
  public static DatabaseLockedException bySameThread(FailedStatement failed) {
    return new DatabaseLockedException(
        failed,
        "A session or transaction of this thread has written and is still open, and until its end"
            + " nothing else can write to this database: take part in it, as new UserDao(session)"
            + " does, or commit it first");
  }

  /** Waiting for a transaction of one's own thread never helps. */
  @Override
  public boolean mayBeRetried() {
    return !bySameThread;
  }
}
