package dev.plinth.error;

/** Two transactions waited for each other, and the database ended this one. */
public final class DeadlockException extends StatementException {

  private static final long serialVersionUID = 1L;

  /** The transaction is rolled back. */
  public DeadlockException(FailedStatement failed) {
    super(
        failed,
        "This transaction and another one waited for each other, and the database ended this one:"
            + " run it again");
  }

  @Override
  public boolean mayBeRetried() {
    return true;
  }
}
