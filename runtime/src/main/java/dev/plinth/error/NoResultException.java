package dev.plinth.error;

/** No row where exactly one was expected. */
public final class NoResultException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** The statement, by its name, gave no row. */
  public NoResultException(String statement) {
    super(statement + " gave no row; ask for optional() if there may be none");
  }
}
