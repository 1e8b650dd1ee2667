package dev.plinth.error;

/** A row that refers to a row which is not there, or that is gone while others refer to it. */
public final class ForeignKeyViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  /** The database does not say which foreign key. */
  public ForeignKeyViolationException(FailedStatement failed) {
    super(
        failed,
        "A foreign key refers to a row that is not there, or other rows still refer to this one");
  }
}
