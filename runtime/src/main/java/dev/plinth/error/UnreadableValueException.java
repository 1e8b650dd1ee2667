package dev.plinth.error;

/** A stored value that its property can't hold. */
public final class UnreadableValueException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;

  /**
   * A value that can't be read.
   *
   * @param reason goes on after the name of the column: "is NULL, …"
   */
  public UnreadableValueException(String table, String column, String reason) {
    super(table + "." + column + " " + reason);
    this.table = table;
    this.column = column;
  }

  /**
   * A value that the converter of its property refuses.
   *
   * @param reason goes on after the name of the column
   */
  public UnreadableValueException(
      String table, String column, String reason, RuntimeException cause) {
    super(table + "." + column + " " + reason, cause);
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
