package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.sql.BoundSql;
import java.util.Map;

/**
 * A method of a DAO with its statement, bound to the schema.
 *
 * @param parameters the values of the parameters, or of the elements of lists, by name
 * @param allRows whether a write of all rows is meant
 */
record DaoQuery(
    DaoMethodDeclaration method,
    BoundSql bound,
    ResultForm result,
    RowForm row,
    Map<String, RowValue> parameters,
    boolean allRows) {
  DaoQuery {
    parameters = Map.copyOf(parameters);
  }
}
