package dev.plinth.error;

import java.util.regex.Pattern;

/** A row that refers to a row which is not there, or that is gone while others refer to it. */
public final class ForeignKeyViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  private static final Pattern DELETE =
      Pattern.compile("\\s*delete\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern INSERT =
      Pattern.compile("\\s*insert\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String constraint;

  /** The database does not say which foreign key. */
  public ForeignKeyViolationException(FailedStatement failed) {
    this(failed, "");
  }

  /** The database names the foreign key. */
  public ForeignKeyViolationException(FailedStatement failed, String constraint) {
    super(failed, reason(failed.sql()));
    this.constraint = constraint;
  }

  /** Databases hardly tell which of the two it was; the statement often does. */
  private static String reason(String sql) {
    if (DELETE.matcher(sql).matches()) {
      return "Other rows still refer to this one: delete them first, or let them refer to another";
    }
    if (INSERT.matcher(sql).matches()) {
      return "The row that this one refers to is not there: insert it first";
    }
    return "A foreign key refers to a row that is not there, or other rows still refer to this one";
  }

  /** The name of the foreign key; empty if neither the database nor a mapping says it. */
  @Override
  public String constraint() {
    return constraint.isEmpty() ? super.constraint() : constraint;
  }
}
