package dev.plinth.dialect;

import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/**
 * Writes the statements of an operation on a table with rows so that others read and write it
 * meanwhile, at the price of more steps.
 */
@FunctionalInterface
public interface OnlineStatements {

  /** Leaves statements as they are. */
  OnlineStatements OFF = (operation, before, statements) -> statements;

  /** Stands between statements where what is before is committed. */
  String COMMIT = "-- plinth: step commit";

  /**
   * The statements to run instead, with {@link #COMMIT} where a transaction has to end.
   *
   * @param before the schema that the operation meets
   */
  List<String> of(Operation operation, Schema before, List<String> statements);
}
