package dev.plinth.error;

/** Entities whose relations contradict each other; found before any SQL runs. */
public final class RelationConflictException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says which entities, and what to do. */
  public RelationConflictException(String message) {
    super(message);
  }
}
