package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.BoundSql;
import dev.plinth.processor.sql.DecimalRule;
import dev.plinth.processor.sql.DialectText;
import dev.plinth.processor.sql.LongestText;
import dev.plinth.processor.sql.ResultColumn;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.SqlPart;
import dev.plinth.schema.fragment.StatementKind;
import dev.plinth.schema.fragment.TableUse;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands the methods of DAOs whose statement is in their names and parameters. */
final class DerivedQueryReader {
  private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.LONG);

  private final EntityProperties entities;
  private final DerivedPaths paths;
  private final DaoRowForms rows;
  private final List<String> dialects;

  DerivedQueryReader(EntityProperties entities, DaoRowForms rows, List<String> dialects) {
    this.entities = entities;
    this.paths = new DerivedPaths(entities);
    this.rows = rows;
    this.dialects = dialects;
  }

  /**
   * Empty where something is wrong, which is reported.
   *
   * @param own the entity of the DAO, if it has one
   */
  Optional<DaoQuery> read(
      DaoMethodDeclaration method, DerivedVerb verb, Optional<ClassName> own, Problems problems) {
    ResultForm result = ResultForm.of(method.returns());
    Optional<RowForm> row = rows.of(method, result).filter(form -> fits(verb, result, form));
    if (row.isEmpty()) {
      problems.add(
          DaoCode.DERIVED_RESULT,
          method.source(),
          method.shown(),
          method.returns().shown(),
          expected(verb));
      return Optional.empty();
    }
    Optional<EntityOutline> entity =
        entityOf(method, row.get()).or(() -> own.flatMap(entities::entity));
    if (entity.isEmpty()) {
      problems.add(DaoCode.DERIVED_ENTITY, method.source(), method.shown());
      return Optional.empty();
    }
    Problems found = new Problems();
    DaoControls.check(method, result, row.get(), found);
    Optional<DaoQuery> query =
        name(method, verb, entity.get(), found)
            .flatMap(name -> query(method, entity.get(), name, result, row.get(), found));
    problems.addAll(found);
    return query.filter(read -> found.isEmpty());
  }

  private Optional<EntityOutline> entityOf(DaoMethodDeclaration method, RowForm row) {
    return row.is(RowForm.Kind.ENTITY)
        ? entities.entity((ClassName) ResultForm.row(method.returns()).raw())
        : Optional.empty();
  }

  private static boolean fits(DerivedVerb verb, ResultForm result, RowForm row) {
    boolean isOne = result == ResultForm.ONE;
    Optional<Scalar> scalar = row.scalar();
    return switch (verb) {
      case FIND ->
          row.is(RowForm.Kind.ENTITY)
              || (row.is(RowForm.Kind.RECORD)
                  && row.leaves().equals(row.parts())
                  && !row.holdsEntities()
                  && result != ResultForm.MAP);
      case COUNT -> isOne && scalar.filter(NUMBERS::contains).isPresent();
      case EXISTS -> isOne && scalar.filter(Scalar.BOOLEAN::equals).isPresent();
      case DELETE ->
          isOne
              && (row.is(RowForm.Kind.NOTHING)
                  || scalar
                      .filter(each -> each == Scalar.BOOLEAN || NUMBERS.contains(each))
                      .isPresent());
    };
  }

  private static String expected(DerivedVerb verb) {
    return switch (verb) {
      case FIND -> "the entity or a record of its properties, also in an Optional or a List";
      case COUNT -> "a long or int";
      case EXISTS -> "a boolean";
      case DELETE -> "the number of rows as int or long, whether there were any, or nothing";
    };
  }

  /** What the name says, or where it says no more than the verb, the names of the parameters. */
  private Optional<DerivedName> name(
      DaoMethodDeclaration method, DerivedVerb verb, EntityOutline entity, Problems problems) {
    if (!method.name().equals(verb.word())) {
      return new DerivedNameParser(paths, entity).parse(method, verb, problems);
    }
    List<DerivedCondition> conditions = new ArrayList<>();
    List<DaoParameter> values = values(method);
    for (DaoParameter parameter : values) {
      Optional<DerivedPath> path = paths.named(entity, parameter.name());
      if (path.isEmpty()) {
        problems.add(
            DaoCode.DERIVED_PARAMETER_UNKNOWN,
            parameter.source(),
            parameter.name(),
            method.shown(),
            entity.declaration().shown(),
            NearestName.hint(parameter.name(), paths.names(entity)));
      } else {
        boolean isMany = DaoParameters.isMany(parameter.type());
        conditions.add(
            new DerivedCondition(
                path.get(), isMany ? DerivedOperator.IN : DerivedOperator.IS, false));
      }
    }
    return conditions.size() == values.size()
        ? Optional.of(
            new DerivedName(
                verb, 0, conditions.isEmpty() ? List.of() : List.of(conditions), List.of()))
        : Optional.empty();
  }

  /** The parameters that conditions take. */
  private static List<DaoParameter> values(DaoMethodDeclaration method) {
    return method.parameters().stream()
        .filter(each -> !isLimit(each) && !DaoParameters.isControl(each))
        .toList();
  }

  private static boolean isLimit(DaoParameter parameter) {
    return parameter.type().raw().equals(LimitArgument.TYPE);
  }

  private Optional<DaoQuery> query(
      DaoMethodDeclaration method,
      EntityOutline entity,
      DerivedName name,
      ResultForm result,
      RowForm row,
      Problems problems) {
    if (name.verb() == DerivedVerb.DELETE && name.alternatives().isEmpty()) {
      problems.add(DaoCode.DERIVED_ALL_ROWS, method.source(), method.shown());
    }
    DerivedArguments arguments = new DerivedArguments(entities, method, dialects, problems);
    List<List<DerivedTerm>> terms = terms(method, name, arguments, problems);
    checkOrders(method, name, problems);
    List<DerivedPath> components =
        row.is(RowForm.Kind.RECORD)
            ? new DerivedComponents(paths, entity).read(method, problems)
            : List.of();
    List<BoundParameter> limit = limit(method, name, arguments, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    DerivedStatement statement = new DerivedStatement(entities, entity, name, terms);
    List<SqlPart> parts =
        switch (name.verb()) {
          case FIND ->
              row.is(RowForm.Kind.ENTITY)
                  ? statement.entities(limit)
                  : statement.values(components, limit);
          case COUNT -> statement.count();
          case EXISTS -> statement.exists();
          case DELETE -> statement.delete();
        };
    BoundSql bound =
        bound(
            name.verb(),
            parts,
            statement.parameters(),
            columns(name.verb(), components),
            uses(entity, name, row, components));
    return Optional.of(
        new DaoQuery(
            method,
            LongestText.of(bound.texts().get(0)),
            bound,
            result,
            row,
            arguments.arguments(),
            false));
  }

  private List<TableUse> uses(
      EntityOutline entity, DerivedName name, RowForm row, List<DerivedPath> components) {
    DerivedUses uses = new DerivedUses(entities, entity);
    name.conditions().forEach(condition -> uses.add(condition.path()));
    if (name.verb() == DerivedVerb.DELETE) {
      return uses.deleted();
    }
    if (name.verb() == DerivedVerb.FIND) {
      name.orders().forEach(order -> uses.add(order.path()));
      components.forEach(uses::add);
      uses.addKey();
      if (row.is(RowForm.Kind.ENTITY)) {
        uses.addAll();
      }
    }
    return uses.read();
  }

  private List<List<DerivedTerm>> terms(
      DaoMethodDeclaration method,
      DerivedName name,
      DerivedArguments arguments,
      Problems problems) {
    List<DaoParameter> values = values(method);
    int wanted = name.conditions().stream().mapToInt(each -> each.operator().arguments()).sum();
    if (wanted != values.size()) {
      problems.add(
          DaoCode.DERIVED_PARAMETERS,
          method.source(),
          method.shown(),
          count(wanted),
          count(values.size()));
      return List.of();
    }
    int next = 0;
    List<List<DerivedTerm>> alternatives = new ArrayList<>();
    for (List<DerivedCondition> conditions : name.alternatives()) {
      List<DerivedTerm> terms = new ArrayList<>();
      for (DerivedCondition condition : conditions) {
        int end = next + condition.operator().arguments();
        terms.add(arguments.term(condition, values.subList(next, end)));
        next = end;
      }
      alternatives.add(terms);
    }
    return alternatives;
  }

  private static String count(int values) {
    return values == 0 ? "no values" : values == 1 ? "1 value" : values + " values";
  }

  private void checkOrders(DaoMethodDeclaration method, DerivedName name, Problems problems) {
    for (DerivedOrder order : name.orders()) {
      EntityProperty property = order.path().property();
      if (order.path().isMany()) {
        problems.add(
            DaoCode.DERIVED_OPERATOR,
            method.source(),
            method.shown(),
            "OrderBy",
            "one value for each row",
            property.shown(),
            "one of many");
      } else if (!DerivedOperator.LESS_THAN.fits(property)
          && !property.column().type().equals(ColumnTypes.BOOLEAN)) {
        problems.add(
            DaoCode.DERIVED_OPERATOR,
            method.source(),
            method.shown(),
            "OrderBy",
            DerivedOperator.Operand.ORDERED.shown(),
            property.shown(),
            property.type().shown());
      } else if (DecimalRule.isText(property.column()) && dialects.contains("sqlite")) {
        problems.add(
            SqlCode.SQL_DECIMAL_TEXT,
            method.source(),
            property.table() + "." + property.column().name(),
            "ordered");
      }
    }
  }

  private static List<BoundParameter> limit(
      DaoMethodDeclaration method,
      DerivedName name,
      DerivedArguments arguments,
      Problems problems) {
    List<DaoParameter> limits =
        method.parameters().stream().filter(DerivedQueryReader::isLimit).toList();
    if (limits.isEmpty()) {
      return List.of();
    }
    if (limits.size() > 1 || name.most() > 0 || name.verb() != DerivedVerb.FIND) {
      problems.add(DaoCode.DERIVED_LIMIT, limits.get(0).source(), method.shown());
      return List.of();
    }
    String parameter = limits.get(0).name();
    arguments.arguments().put(parameter, new LimitArgument());
    return List.of(new BoundParameter(List.of(parameter), false, null, ColumnTypes.INTEGER, 0));
  }

  private BoundSql bound(
      DerivedVerb verb,
      List<SqlPart> parts,
      List<BoundParameter> parameters,
      List<ResultColumn> columns,
      List<TableUse> uses) {
    boolean deletes = verb == DerivedVerb.DELETE;
    return new BoundSql(
        deletes ? StatementKind.DELETE : StatementKind.SELECT,
        !deletes,
        dialects.stream().map(dialect -> new DialectText(dialect, parts)).toList(),
        parameters,
        columns,
        uses,
        List.of());
  }

  private static List<ResultColumn> columns(DerivedVerb verb, List<DerivedPath> components) {
    if (components.isEmpty()) {
      return List.of(
          new ResultColumn(
              "",
              null,
              verb == DerivedVerb.EXISTS ? ColumnTypes.BOOLEAN : ColumnTypes.BIGINT,
              Nullability.NEVER,
              0,
              0,
              0));
    }
    return DerivedComponents.columns(components);
  }
}
