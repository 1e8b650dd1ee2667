package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** A database that can't be reached or opened. */
public final class UnavailableDatabaseException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says what can't be reached, and why. */
  public UnavailableDatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
