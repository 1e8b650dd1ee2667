package dev.plinth.error;

/** A cursor that is none of the pages that it was given to. */
public final class InvalidCursorException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /**
   * A cursor that was changed or cut, or that is of another order.
   *
   * @param pages what it was given to, as {@code user_account by name, id}
   */
  public InvalidCursorException(String pages) {
    super(
        "the cursor is none of the pages of "
            + pages
            + ": it was changed or cut, or comes from another table or order; begin with the first"
            + " page");
  }
}
