package dev.plinth.error;

/** A row without a value where the column takes no NULL. */
public final class NotNullViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;

  /** The column takes no NULL. */
  public NotNullViolationException(FailedStatement failed, String table, String column) {
    super(failed, table + "." + column + " takes no NULL");
    this.table = table;
    this.column = column;
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The name of the column. */
  public String column() {
    return column;
  }
}
