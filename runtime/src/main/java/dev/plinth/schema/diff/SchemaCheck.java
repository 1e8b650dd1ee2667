package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import java.util.function.Consumer;

/** One rule that a schema must keep before it can be compared. */
interface SchemaCheck {

  /** Reports every place where {@code schema} breaks the rule, in the order of its tables. */
  void check(Schema schema, Consumer<DiffError> errors);
}
