package dev.plinth.error;

/** What the transaction has read was changed by another one; roll back and run it again. */
public final class SerializationException extends StatementException {

  private static final long serialVersionUID = 1L;

  /** The transaction can't go on. */
  public SerializationException(FailedStatement failed) {
    super(
        failed,
        "Another transaction has written since this one began to read: roll back and run the"
            + " transaction again");
  }

  @Override
  public boolean mayBeRetried() {
    return true;
  }
}
