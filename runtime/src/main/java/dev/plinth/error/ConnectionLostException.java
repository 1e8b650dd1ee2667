package dev.plinth.error;

/**
 * The connection broke while a statement or a commit ran. Nobody knows whether a commit took
 * effect, so nothing is retried by itself.
 */
public final class ConnectionLostException extends StatementException {

  private static final long serialVersionUID = 1L;

  /** The driver says why. */
  public ConnectionLostException(FailedStatement failed, String reason) {
    super(
        failed,
        "The connection to the database broke ("
            + reason
            + "): find out whether the last commit took effect before anything is done again");
  }
}
