package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** Revisions that can't be read, a target that means nothing, or a database that doesn't fit. */
public final class RevisionException extends MigrationException {

  private static final long serialVersionUID = 1L;

  private final RevisionProblem problem;

  RevisionException(RevisionProblem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public RevisionProblem problem() {
    return problem;
  }
}
