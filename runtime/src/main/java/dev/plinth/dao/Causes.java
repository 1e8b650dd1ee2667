package dev.plinth.dao;

/** Finds in a chain of exceptions what a user can read. */
public final class Causes {

  private Causes() {}

  /** The message of the innermost cause, its class name if it has none. */
  public static String message(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null ? innermost.getClass().getSimpleName() : message;
  }
}
