package dev.plinth.processor.method;

import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Transaction;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.processor.sql.ResultColumn;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.sql.SqlMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands the methods of DAOs that run SQL. */
final class DaoQueryReader {
  private final SqlBinder binder;
  private final EntityProperties entities;
  private final DaoRowForms rows;
  private final List<String> dialects;

  DaoQueryReader(
      SqlBinder binder, EntityProperties entities, DaoRowForms rows, List<String> dialects) {
    this.binder = binder;
    this.entities = entities;
    this.rows = rows;
    this.dialects = dialects;
  }

  /** Empty where something is wrong, which is reported. */
  Optional<DaoQuery> read(
      DaoMethodDeclaration method, AnnotationDeclaration sql, Problems problems) {
    Problems own = new Problems();
    DaoParameters parameters = DaoParameters.read(method, entities, own);
    ResultForm result = ResultForm.of(method.returns());
    Optional<RowForm> row = rows.of(method, result);
    if (row.isEmpty()) {
      own.add(DaoCode.DAO_RESULT, method.source(), method.shown(), method.returns().shown());
    }
    row.ifPresent(form -> DaoControls.check(method, result, form, own));
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
                rows.expected(method, result, row),
                allRows,
                isReadOnly(method),
                DaoControls.has(method),
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
    DaoQuery query =
        new DaoQuery(method, text, bound, result, row, parameters.arguments(), allRows);
    return bound.problems().isEmpty() && isReadable(query, sql, problems)
        ? Optional.of(query)
        : Optional.empty();
  }

  private static boolean isReadOnly(DaoMethodDeclaration method) {
    return method
        .annotations()
        .find(Transaction.class)
        .flatMap(transaction -> transaction.flag("readOnly"))
        .orElse(false);
  }

  /** Whether the values get where they should; what does not is reported. */
  private boolean isReadable(DaoQuery query, AnnotationDeclaration sql, Problems problems) {
    Problems own = new Problems();
    DaoMethodDeclaration method = query.method();
    String row = ResultForm.row(method.returns()).shown();
    if (query.row().is(RowForm.Kind.ENTITY) && !isInOrder(query.bound())) {
      own.add(DaoCode.DAO_ENTITY_COLUMNS, sql.at("value"), method.shown(), row);
    }
    if (!query.bound().returnsRows() && query.result() != ResultForm.ONE) {
      own.add(
          SqlCode.SQL_ROWS_MISSING,
          sql.at("value"),
          query.bound().kind().name().toLowerCase(Locale.ROOT),
          method.returns().shown());
    }
    for (BoundParameter parameter : query.bound().parameters()) {
      if (!parameter.many()
          && query.arguments().get(parameter.name()) instanceof CollectionArgument array
          && !array.canBeOne(parameter)) {
        own.add(
            SqlCode.SQL_PARAMETER_COLLECTION,
            sql.at("value"),
            parameter.name(),
            array.parameter().type().shown());
      }
      if (query.arguments().get(parameter.name()) instanceof CustomArgument custom
          && entities.column(parameter.column(), custom.type()).isEmpty()) {
        own.add(DaoCode.DAO_CUSTOM_PARAMETER, sql.at("value"), parameter.name(), method.shown());
      }
    }
    List<RowPart> leaves = query.row().leaves();
    for (ResultColumn column : query.bound().columns()) {
      if (column.component() >= 0
          && column.component() < leaves.size()
          && leaves.get(column.component()) instanceof RowPart.Custom custom
          && entities.column(column.column(), custom.type()).isEmpty()) {
        own.add(
            DaoCode.DAO_CUSTOM_RESULT,
            sql.at("value"),
            custom.name().isEmpty() ? "The result" : "component \"" + custom.name() + "\"",
            method.shown(),
            column.label());
      }
    }
    problems.addAll(own);
    return own.isEmpty();
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
