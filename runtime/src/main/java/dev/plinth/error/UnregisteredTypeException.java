package dev.plinth.error;

/** A property that Jdbi binds and reads, and for whose type nothing is registered there. */
public final class UnregisteredTypeException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /**
   * Nothing is registered.
   *
   * @param type with its qualifiers
   * @param missing what: "argument factory"
   * @param method of Jdbi that registers it
   */
  public UnregisteredTypeException(
      String entity, String property, String type, String missing, String method) {
    super(
        entity
            + "."
            + property
            + " is @JdbiColumn, and its Jdbi has no "
            + missing
            + " for "
            + type
            + ": register one before, as in db.jdbi()."
            + method
            + "(…)");
  }
}
