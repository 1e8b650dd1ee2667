package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.AllRows;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.processor.sql.ExpectedResult;
import dev.plinth.processor.sql.ResultComponent;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.sql.SqlMethod;
import dev.plinth.processor.sql.SqlParameter;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands the methods of DAOs that run SQL. */
final class DaoQueryReader {
  private final SqlBinder binder;
  private final Outlines outlines;
  private final List<String> dialects;

  DaoQueryReader(SqlBinder binder, Outlines outlines, List<String> dialects) {
    this.binder = binder;
    this.outlines = outlines;
    this.dialects = dialects;
  }

  /** Empty where something is wrong, which is reported. */
  Optional<DaoQuery> read(
      DaoMethodDeclaration method, AnnotationDeclaration sql, Problems problems) {
    Problems own = new Problems();
    List<SqlParameter> parameters = new ArrayList<>();
    Map<String, RowValue> values = new LinkedHashMap<>();
    method.parameters().forEach(each -> parameter(each, method, parameters, values, own));
    ResultForm result = ResultForm.of(method.returns());
    Optional<RowForm> row = row(method, result);
    if (row.isEmpty()) {
      own.add(DaoCode.DAO_RESULT, method.source(), method.shown(), method.returns().shown());
    }
    problems.addAll(own);
    return own.isEmpty()
        ? bind(method, sql, parameters, values, result, row.orElseThrow(), problems)
        : Optional.empty();
  }

  private Optional<DaoQuery> bind(
      DaoMethodDeclaration method,
      AnnotationDeclaration sql,
      List<SqlParameter> parameters,
      Map<String, RowValue> values,
      ResultForm result,
      RowForm row,
      Problems problems) {
    String text = sql.text("value").orElse("");
    boolean allRows = method.annotations().has(AllRows.class);
    BoundSql bound =
        binder.bind(
            new SqlMethod(
                text, parameters, expected(method, row), allRows, false, false, dialects));
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
        ? Optional.of(new DaoQuery(method, text, bound, result, row, values, allRows))
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

  private static void parameter(
      DaoParameter parameter,
      DaoMethodDeclaration method,
      List<SqlParameter> parameters,
      Map<String, RowValue> values,
      Problems problems) {
    TypeUse type = parameter.type();
    boolean isMany =
        Stream.of(List.class, Set.class, Collection.class).anyMatch(type::is)
            && type.arguments().size() == 1;
    TypeUse element = isMany ? type.arguments().get(0) : type;
    Optional<Scalar> scalar = Scalars.of(element);
    if (scalar.isEmpty()) {
      problems.add(
          DaoCode.DAO_PARAMETER,
          parameter.source(),
          parameter.name(),
          method.shown(),
          type.shown());
      return;
    }
    ColumnType column = type(scalar.get());
    SqlParameter sql =
        isMany
            ? SqlParameter.collection(parameter.name(), type.shown(), column)
            : SqlParameter.value(parameter.name(), type.shown(), column);
    parameters.add(parameter.nullable() ? sql.orNull() : sql);
    values.put(
        parameter.name(),
        new RowValue(
            parameter.name(), scalar.get(), element.name(), !isMany && parameter.nullable()));
  }

  private static ColumnType type(Scalar scalar) {
    return ColumnTypes.named(scalar.columnType(false));
  }

  private Optional<RowForm> row(DaoMethodDeclaration method, ResultForm result) {
    TypeUse row = result == ResultForm.ONE ? method.returns() : method.row();
    if (row.name().equals(TypeName.VOID)) {
      return Optional.of(
          new RowForm(RowForm.Kind.NOTHING, row.name(), List.of(), CodeBlock.of("")));
    }
    boolean nullable =
        switch (result) {
          case ONE -> method.nullable();
          case OPTIONAL -> true;
          default -> row.nullable();
        };
    Optional<RowForm> value =
        Scalars.of(row)
            .map(
                scalar ->
                    new RowForm(
                        RowForm.Kind.VALUE,
                        row.name(),
                        List.of(new RowValue("", scalar, row.name(), nullable)),
                        CodeBlock.of("")));
    return value.or(() -> record(method, row)).or(() -> entity(row));
  }

  /** A record whose components are values. */
  private static Optional<RowForm> record(DaoMethodDeclaration method, TypeUse row) {
    if (method.components().isEmpty() || row.hidden()) {
      return Optional.empty();
    }
    List<RowValue> values = new ArrayList<>();
    for (DaoParameter component : method.components().get()) {
      Optional<Scalar> scalar = Scalars.of(component.type());
      if (scalar.isEmpty()) {
        return Optional.empty();
      }
      values.add(
          new RowValue(
              component.name(), scalar.get(), component.type().name(), component.nullable()));
    }
    return Optional.of(new RowForm(RowForm.Kind.RECORD, row.name(), values, CodeBlock.of("")));
  }

  private Optional<RowForm> entity(TypeUse row) {
    if (!row.entity() || !(row.raw() instanceof ClassName type)) {
      return Optional.empty();
    }
    return outlines
        .find(type)
        .map(
            outline ->
                new RowForm(
                    RowForm.Kind.ENTITY,
                    row.name(),
                    List.of(),
                    CodeBlock.of(
                        "$T." + outline.names().constant().replace("$", "$$"),
                        outline.names().table())));
  }

  private ExpectedResult expected(DaoMethodDeclaration method, RowForm row) {
    String shown = method.row().shown();
    return switch (row.kind()) {
      case NOTHING -> ExpectedResult.NONE;
      case VALUE ->
          ExpectedResult.scalar(
              method.row().shown(),
              type(row.values().get(0).scalar()),
              row.values().get(0).nullable());
      case RECORD -> ExpectedResult.row(shown, row.values().stream().map(this::component).toList());
      case ENTITY -> ExpectedResult.row(shown, columns((ClassName) method.row().raw()));
    };
  }

  private ResultComponent component(RowValue value) {
    String label = value.name().replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2");
    return new ResultComponent(
        value.name(), label.toLowerCase(Locale.ROOT), type(value.scalar()), value.nullable());
  }

  /** Those of its table, or view, in the order in which the mapping reads them. */
  private List<ResultComponent> columns(ClassName entity) {
    return outlines.find(entity).map(EntityOutline::table).stream()
        .flatMap(table -> binder.columns(table).stream())
        .map(
            column ->
                new ResultComponent(column.name(), column.name(), column.type(), column.nullable()))
        .toList();
  }
}
