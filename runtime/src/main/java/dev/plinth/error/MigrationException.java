package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** A migration that can't be written, planned or run; the message says how to go on. */
public abstract class MigrationException extends PlinthException {

  private static final long serialVersionUID = 1L;

  MigrationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
