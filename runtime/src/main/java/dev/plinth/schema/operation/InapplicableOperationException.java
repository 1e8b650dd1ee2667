package dev.plinth.schema.operation;

/**
 * An operation met a schema that it was not made for, such as a column to drop that is not there.
 */
public final class InapplicableOperationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Operation operation;

  InapplicableOperationException(Operation operation, String reason) {
    super(operation.describe() + ": " + reason);
    this.operation = operation;
  }

  /** The operation that does not fit. */
  public Operation operation() {
    return operation;
  }
}
