package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;

/** One step from a schema to the next; plain data without SQL. */
public sealed interface Operation permits TableOperation, EnumOperation, ViewOperation, ExecuteSql {

  /** Which operation it is. */
  OperationKind kind();

  /**
   * The schema after this operation.
   *
   * @throws InapplicableOperationException if it does not fit to {@code schema}
   */
  Schema applyTo(Schema schema);

  /**
   * The operation that leads back.
   *
   * @param before the schema to which this one is applied
   * @throws InapplicableOperationException if it does not fit to {@code before}
   */
  Operation reverse(Schema before);

  /** A few words for people, such as {@code add column user_account.fullname}. */
  String describe();

  /** Calls the method of {@code visitor} that is made for this operation. */
  <R> R accept(OperationVisitor<R> visitor);
}
