package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.processor.sql.SqlPart;
import dev.plinth.schema.fragment.DaoStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method of a DAO with its statement, bound to the schema.
 *
 * @param text of the statement, as it was written, or as the name of the method says it
 * @param arguments how values are bound, by parameter, or by parameter and property
 * @param allRows whether a write of all rows is meant
 */
record DaoQuery(
    DaoMethodDeclaration method,
    String text,
    BoundSql bound,
    ResultForm result,
    RowForm row,
    Map<String, DaoArgument> arguments,
    boolean allRows) {
  DaoQuery {
    arguments = Map.copyOf(arguments);
  }

  /** The constant text where nothing in it depends on arguments. */
  Optional<String> constant() {
    return bound.texts().get(0).constant();
  }

  /** The text in its parts. */
  List<SqlPart> parts() {
    return bound.texts().get(0).parts();
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
