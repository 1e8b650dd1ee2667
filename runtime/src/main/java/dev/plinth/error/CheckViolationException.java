package dev.plinth.error;

/** A row that a check refuses. */
public final class CheckViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  private final String constraint;

  /** The check of this name refuses the row. */
  public CheckViolationException(FailedStatement failed, String constraint) {
    super(failed, "The check " + constraint + " refuses the row");
    this.constraint = constraint;
  }

  /** The name of the check. */
  @Override
  public String constraint() {
    return constraint;
  }
}
