package dev.plinth.processor.method;

import dev.plinth.annotation.AllRows;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.sql.SqlMethod;
import java.util.List;
import java.util.Optional;

/** Understands the methods of DAOs that run SQL. */
final class DaoQueryReader {
  private final SqlBinder binder;
  private final DaoRowForms rows;
  private final List<String> dialects;

  DaoQueryReader(SqlBinder binder, DaoRowForms rows, List<String> dialects) {
    this.binder = binder;
    this.rows = rows;
    this.dialects = dialects;
  }

  /** Empty where something is wrong, which is reported. */
  Optional<DaoQuery> read(
      DaoMethodDeclaration method, AnnotationDeclaration sql, Problems problems) {
    Problems own = new Problems();
    DaoParameters parameters = DaoParameters.read(method, own);
    ResultForm result = ResultForm.of(method.returns());
    Optional<RowForm> row = rows.of(method, result);
    if (row.isEmpty()) {
      own.add(DaoCode.DAO_RESULT, method.source(), method.shown(), method.returns().shown());
    }
    problems.addAll(own);
    return own.isEmpty()
        ? bind(method, sql, parameters, result, row.orElseThrow(), problems)
        : Optional.empty();
  }

  private Optional<DaoQuery> bind(
      DaoMethodDeclaration method,
      AnnotationDeclaration sql,
      DaoParameters parameters,
      ResultForm result,
      RowForm row,
      Problems problems) {
    String text = sql.text("value").orElse("");
    boolean allRows = method.annotations().has(AllRows.class);
    BoundSql bound =
        binder.bind(
            new SqlMethod(
                text,
                parameters.parameters(),
                rows.expected(method, row),
                allRows,
                false,
                false,
                dialects));
    bound
        .problems()
        .forEach(
            problem ->
                problems.addAt(
                    text.contains("\n") ? " (" + problem.place(text) + ")" : "",
                    problem.code(),
                    sql.at("value"),
                    problem.arguments()));
    boolean inOrder = !row.is(RowForm.Kind.ENTITY) || isInOrder(bound);
    if (bound.problems().isEmpty() && !inOrder) {
      problems.add(
          DaoCode.DAO_ENTITY_COLUMNS, sql.at("value"), method.shown(), method.row().shown());
    }
    return bound.problems().isEmpty() && inOrder
        ? Optional.of(
            new DaoQuery(method, text, bound, result, row, parameters.arguments(), allRows))
        : Optional.empty();
  }

  private static boolean isInOrder(BoundSql bound) {
    for (int i = 0; i < bound.columns().size(); i++) {
      if (bound.columns().get(i).component() != i) {
        return false;
      }
    }
    return true;
  }
}
