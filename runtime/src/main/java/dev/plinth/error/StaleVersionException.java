package dev.plinth.error;

/** A row that another transaction has changed or deleted since its entity was read. */
public final class StaleVersionException extends PlinthException {
  private static final long serialVersionUID = 1L;

  private final String entity;
  private final String table;
  private final transient Object key;
  private final transient Object version;

  /**
   * A row without the version that was read.
   *
   * @param entity the simple name of its class
   */
  public StaleVersionException(String entity, String table, Object key, Object version) {
    super(
        entity
            + " "
            + key
            + " has no row of version "
            + version
            + " in "
            + table
            + ": another transaction has changed or deleted it; read it again");
    this.entity = entity;
    this.table = table;
    this.key = key;
    this.version = version;
  }

  /** The simple name of the entity's class. */
  public String entity() {
    return entity;
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The key. */
  public Object key() {
    return key;
  }

  /** The version that was read. */
  public Object version() {
    return version;
  }

  @Override
  public boolean mayBeRetried() {
    return true;
  }
}
