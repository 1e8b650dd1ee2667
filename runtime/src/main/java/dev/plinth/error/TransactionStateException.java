package dev.plinth.error;

/** What a transaction can't be asked for where it is. */
public final class TransactionStateException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says what is in the way, and what to do instead. */
  public TransactionStateException(String message) {
    super(message);
  }
}
