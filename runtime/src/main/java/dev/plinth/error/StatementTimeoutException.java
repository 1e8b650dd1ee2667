package dev.plinth.error;

/** A statement that ran longer than it may, or was cancelled. */
public final class StatementTimeoutException extends StatementException {

  private static final long serialVersionUID = 1L;

  /** The statement did not end in time. */
  public StatementTimeoutException(FailedStatement failed) {
    super(
        failed,
        "The statement was cancelled because it ran longer than it may: give it more time, or make"
            + " it read less");
  }
}
