package dev.plinth.error;

/** A statement that writes, in a transaction or on the side of a database that only reads. */
public final class ReadOnlyException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Names the statement. */
  public ReadOnlyException(String statement) {
    this(statement, "db.readOnly() only reads: run it on the Database itself");
  }

  private ReadOnlyException(String statement, String reason) {
    super(statement + " writes, and " + reason, null);
  }

  /** Names the change of a session that only reads. */
  public static ReadOnlyException inSession(String change) {
    return new ReadOnlyException(
        change, "this session of db.readOnly() only reads: open one of the Database itself");
  }

  /** Names the statement in a transaction that only reads. */
  public static ReadOnlyException inTransaction(String statement) {
    return new ReadOnlyException(
        statement, "the transaction was begun for reading only: begin it without readOnly");
  }
}
