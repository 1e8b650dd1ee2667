package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of operations that are applied one after the other. */
public final class Operations {

  private Operations() {}

  /**
   * The schema after all of {@code operations}.
   *
   * @throws InapplicableOperationException if one does not fit to the schema that it meets
   */
  public static Schema apply(List<? extends Operation> operations, Schema before) {
    Schema schema = before;
    for (Operation operation : operations) {
      schema = operation.applyTo(schema);
    }
    return schema;
  }

  /**
   * The operations that lead back from the schema after {@code operations}, last one first.
   *
   * @throws InapplicableOperationException if one does not fit to the schema that it meets
   */
  public static List<Operation> reverse(List<? extends Operation> operations, Schema before) {
    List<Operation> reversed = new ArrayList<>();
    Schema schema = before;
    for (Operation operation : operations) {
      reversed.add(operation.reverse(schema));
      schema = operation.applyTo(schema);
    }
    Collections.reverse(reversed);
    return reversed;
  }
}
