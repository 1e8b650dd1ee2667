package dev.plinth.error;

/** A statement that writes, on the side of a database that only reads. */
public final class ReadOnlyException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Names the statement. */
  public ReadOnlyException(String statement) {
    super(statement + " writes, and db.readOnly() only reads: run it on the Database itself", null);
  }
}
