package dev.plinth.error;

/** A snapshot, fragment, list of operations or file of hints that can't be used as it is. */
public final class SchemaFileException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final SchemaFileProblem problem;
  private final String file;

  SchemaFileException(SchemaFileProblem problem, String file, String message) {
    super(message);
    this.problem = problem;
    this.file = file;
  }

  /** What is wrong. */
  public SchemaFileProblem problem() {
    return problem;
  }

  /** The file as the message names it. */
  public String file() {
    return file;
  }
}
