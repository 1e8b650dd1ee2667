package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** A session that can't do what is asked, because it is closed or its transaction has failed. */
public final class SessionStateException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says why, and what to do. */
  public SessionStateException(String message) {
    super(message);
  }

  /** Says why, and what to do; {@code cause} made the transaction fail. */
  public SessionStateException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
