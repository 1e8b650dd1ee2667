package dev.plinth.error;

/** A row that a constraint of its table refuses. */
public abstract class ConstraintViolationException extends StatementException {

  private static final long serialVersionUID = 1L;

  ConstraintViolationException(FailedStatement failed, String reason) {
    super(failed, reason);
  }
}
