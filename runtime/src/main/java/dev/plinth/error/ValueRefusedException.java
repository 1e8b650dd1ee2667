package dev.plinth.error;

/** A value that its column can't store exactly; nothing was written. */
public final class ValueRefusedException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;
  private final String property;

  /**
   * A value that is refused.
   *
   * @param reason goes on after the name of the property: "has 31 characters, …"
   */
  public ValueRefusedException(String table, String column, String property, String reason) {
    super(property + " " + reason + " (column " + table + "." + column + ")");
    this.table = table;
    this.column = column;
    this.property = property;
  }

  /**
   * A value that the converter of its property refuses.
   *
   * @param reason goes on after the name of the property
   */
  public ValueRefusedException(
      String table, String column, String property, String reason, RuntimeException cause) {
    super(property + " " + reason + " (column " + table + "." + column + ")", cause);
    this.table = table;
    this.column = column;
    this.property = property;
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The name of the column. */
  public String column() {
    return column;
  }

  /** The property that holds the value. */
  public String property() {
    return property;
  }
}
