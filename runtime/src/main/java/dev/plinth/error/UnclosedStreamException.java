package dev.plinth.error;

/** A stream was left open, or is read after the transaction or connection it reads from ended. */
public final class UnclosedStreamException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says whose stream it is, and what to do instead. */
  public UnclosedStreamException(String message) {
    super(message);
  }
}
