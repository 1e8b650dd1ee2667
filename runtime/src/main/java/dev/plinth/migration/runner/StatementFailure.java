package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/** A statement of a script that the database refused, with its line. */
final class StatementFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StatementFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
