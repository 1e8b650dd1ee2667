package dev.plinth.error;

/** A row that was to be written and is no longer there. */
public final class StaleRowException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final transient Object key;

  /** An update of this row found none. */
  public StaleRowException(String table, Object key) {
    super(
        "the update of "
            + table
            + " expected one row with the key "
            + key
            + " and found 0: another transaction has deleted it; roll back and read again");
    this.table = table;
    this.key = key;
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The key. */
  public Object key() {
    return key;
  }
}
