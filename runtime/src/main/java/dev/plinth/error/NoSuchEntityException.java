package dev.plinth.error;

/** A row that was asked for by its key, and is not there. */
public final class NoSuchEntityException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final transient Object key;

  /** No row of {@code table} has this key. */
  public NoSuchEntityException(String table, Object key) {
    super(table + " has no row with the key " + key);
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
