package dev.plinth.error;

/** An entity that is not in the state that the call needs, such as one that is not stored yet. */
public final class EntityStateException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says which entity, its state, and what to do. */
  public EntityStateException(String message) {
    super(message);
  }
}
