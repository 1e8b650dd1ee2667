package dev.plinth.error;

/** A query that can't be run as it was built; found before any SQL runs. */
public final class InvalidQueryException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Says which part of the query, and what to write instead. */
  public InvalidQueryException(String message) {
    super(message);
  }
}
