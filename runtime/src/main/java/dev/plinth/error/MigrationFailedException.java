package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** A run that stopped: the database refused a statement, or its history doesn't fit the code. */
public final class MigrationFailedException extends MigrationException {

  private static final long serialVersionUID = 1L;

  /** Says what stopped the run, what is applied now, and how to go on. */
  public MigrationFailedException(String message) {
    super(message, null);
  }

  /** Likewise, for what the database reported. */
  public MigrationFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
