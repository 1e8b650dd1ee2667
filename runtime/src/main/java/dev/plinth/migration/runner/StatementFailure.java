package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/** A statement of a script that the database refused: its line, and why. */
final class StatementFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String statement;

  StatementFailure(String message, String statement, @Nullable Throwable cause) {
    super(message, cause);
    this.statement = statement;
  }

  /** The SQL that was refused. */
  String statement() {
    return statement;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
