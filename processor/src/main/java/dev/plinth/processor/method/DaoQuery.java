package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.schema.fragment.DaoStatement;
import java.util.Map;

/**
 * A method of a DAO with its statement, bound to the schema.
 *
 * @param text of the statement, as it was written
 * @param parameters the values of the parameters, or of the elements of lists, by name
 * @param allRows whether a write of all rows is meant
 */
record DaoQuery(
    DaoMethodDeclaration method,
    String text,
    BoundSql bound,
    ResultForm result,
    RowForm row,
    Map<String, RowValue> parameters,
    boolean allRows) {
  DaoQuery {
    parameters = Map.copyOf(parameters);
  }

  /** What others may know of it. */
  DaoStatement statement() {
    return new DaoStatement(
        method.name(),
        method.parameters().stream().map(each -> each.type().name().toString()).toList(),
        bound.kind(),
        text,
        bound.tables());
  }
}
