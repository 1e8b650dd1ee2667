package dev.plinth.error;

/** More than one row where at most one was expected. */
public final class NonUniqueResultException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** The statement, by its name, gave more than one row. */
  public NonUniqueResultException(String statement) {
    super(statement + " gave more than one row; ask for a list, or narrow the query");
  }
}
