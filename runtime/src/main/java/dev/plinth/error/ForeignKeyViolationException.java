package dev.plinth.error;

/** A row that refers to a row which is not there, or that is gone while others refer to it. */
public final class ForeignKeyViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  private static final String REASON =
      "A foreign key refers to a row that is not there, or other rows still refer to this one";

  private final String constraint;

  /** The database does not say which foreign key. */
  public ForeignKeyViolationException(FailedStatement failed) {
    this(failed, "");
  }

  /** The database names the foreign key. */
  public ForeignKeyViolationException(FailedStatement failed, String constraint) {
    super(failed, REASON);
    this.constraint = constraint;
  }

  /** The name of the foreign key; empty if neither the database nor a mapping says it. */
  @Override
  public String constraint() {
    return constraint.isEmpty() ? super.constraint() : constraint;
  }
}
