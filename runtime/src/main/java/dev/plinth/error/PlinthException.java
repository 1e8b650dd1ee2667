package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** What all exceptions of Plinth are; the message says what is wrong and what to do about it. */
public abstract class PlinthException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A mistake found by Plinth itself. */
  protected PlinthException(String message) {
    super(message);
  }

  /** A mistake reported by the database, a driver or the file system. */
  protected PlinthException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Whether the whole transaction may succeed if it is rolled back and run again, because another
   * one was in the way.
   */
  public boolean mayBeRetried() {
    return false;
  }
}
