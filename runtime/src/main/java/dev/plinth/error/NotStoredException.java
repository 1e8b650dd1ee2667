package dev.plinth.error;

/** An entity that refers to, or holds, another one that has no row yet. */
public final class NotStoredException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says which relation, and how to store it. */
  public NotStoredException(String message) {
    super(message);
  }
}
