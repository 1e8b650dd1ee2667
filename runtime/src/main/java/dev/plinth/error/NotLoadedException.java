package dev.plinth.error;

/** Related entities that were touched and are not loaded. */
public final class NotLoadedException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says which relation, and how to load it. */
  public NotLoadedException(String message) {
    super(message);
  }
}
