package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Json;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.DecimalRule;
import dev.plinth.processor.sql.JsonRule;
import dev.plinth.processor.sql.TypeKinds;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the parameters of a method to the conditions that its name says, in their order. */
final class DerivedArguments {
  private final EntityProperties entities;
  private final DaoMethodDeclaration method;
  private final List<String> dialects;
  private final Problems problems;
  private final Map<String, DaoArgument> arguments = new LinkedHashMap<>();

  DerivedArguments(
      EntityProperties entities,
      DaoMethodDeclaration method,
      List<String> dialects,
      Problems problems) {
    this.entities = entities;
    this.method = method;
    this.dialects = dialects;
    this.problems = problems;
  }

  Map<String, DaoArgument> arguments() {
    return arguments;
  }

  /** The condition with its parameters; what is wrong about them is reported. */
  DerivedTerm term(DerivedCondition condition, List<DaoParameter> parameters) {
    EntityProperty property = condition.path().property();
    if (!condition.operator().fits(property)
        || (condition.ignoresCase() && !canIgnoreCase(condition))) {
      reject(condition);
      return new DerivedTerm(condition, parameters, List.of());
    }
    if (DecimalRule.isText(property.column())
        && dialects.contains("sqlite")
        && condition.operator().operand() == DerivedOperator.Operand.ORDERED) {
      problems.add(
          SqlCode.SQL_DECIMAL_TEXT,
          method.source(),
          property.table() + "." + property.column().name(),
          "compared");
    }
    if (JsonRule.isJson(property.column()) && dialects.contains("mysql") && !parameters.isEmpty()) {
      problems.add(
          SqlCode.SQL_JSON_TEXT,
          method.source(),
          property.table() + "." + property.column().name());
    }
    List<BoundParameter> bound = new ArrayList<>();
    parameters.forEach(parameter -> bound.addAll(bind(condition, parameter)));
    return new DerivedTerm(condition, parameters, bound);
  }

  private static boolean canIgnoreCase(DerivedCondition condition) {
    return DerivedOperator.LIKE.fits(condition.path().property())
        && condition.operator().arguments() == 1
        && !condition.operator().takesList();
  }

  private void reject(DerivedCondition condition) {
    EntityProperty property = condition.path().property();
    DerivedOperator operator = condition.operator();
    problems.add(
        DaoCode.DERIVED_OPERATOR,
        method.source(),
        method.shown(),
        operator.fits(property) ? "IgnoreCase" : operator.shown(),
        operator.fits(property)
            ? DerivedOperator.Operand.TEXT.shown()
            : operator.takesList() ? "a plain value" : operator.operand().shown(),
        property.shown(),
        property.nullable() || operator != DerivedOperator.IS_NULL
            ? property.type().shown()
            : "never null");
  }

  private List<BoundParameter> bind(DerivedCondition condition, DaoParameter parameter) {
    EntityProperty property = condition.path().property();
    DerivedOperator operator = condition.operator();
    TypeUse type = parameter.type();
    boolean isMany = operator.takesList();
    TypeUse value = isMany && DaoParameters.isMany(type) ? type.arguments().get(0) : type;
    if (isMany != DaoParameters.isMany(type) || !takes(property, value)) {
      String wanted = property.type().shown();
      problems.add(
          DaoCode.DERIVED_PARAMETER_TYPE,
          parameter.source(),
          parameter.name(),
          method.shown(),
          type.shown(),
          property.shown(),
          isMany ? "List<" + TypeKinds.boxed(wanted) + ">" : wanted);
      return List.of();
    }
    if (parameter.nullable() && !(operator.isEquality() && property.nullable())) {
      problems.add(
          DaoCode.DERIVED_NULL,
          parameter.source(),
          parameter.name(),
          method.shown(),
          property.shown());
    }
    Optional<EntityOutline> target = property.target().flatMap(entities::entity);
    return target.isPresent()
        ? ofEntity(property, parameter, value, target.get())
        : List.of(ofValue(condition, parameter, value, isMany));
  }

  /**
   * Whether a value of the type can stand for one of the property; for a variant also the entity.
   */
  static boolean takes(EntityProperty property, TypeUse type) {
    if (property.target().isPresent()) {
      return type.raw().equals(Relations.related(property.type()).raw())
          || type.raw().equals(property.target().get());
    }
    TypeName declared = box(property.type().name());
    if (box(type.name()).equals(declared)) {
      return true;
    }
    return !isCustom(property)
        && !property.type().enumeration()
        && Scalars.of(type)
            .filter(
                scalar -> TypeKinds.areAlike(DaoRowForms.type(scalar), property.column().type()))
            .isPresent();
  }

  private static TypeName box(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  /** Whether only the property knows how its values are stored. */
  private static boolean isCustom(EntityProperty property) {
    return property.field().isConverted()
        || property.field().annotations().has(Json.class)
        || Scalars.of(property.type()).isEmpty();
  }

  private BoundParameter ofValue(
      DerivedCondition condition, DaoParameter parameter, TypeUse type, boolean isMany) {
    EntityProperty property = condition.path().property();
    boolean isPattern = condition.operator().operand() == DerivedOperator.Operand.TEXT;
    boolean isFree = isPattern || condition.ignoresCase();
    ColumnSchema column = property.column();
    DaoArgument argument =
        isCustom(property)
            ? new ColumnArgument(type.name(), EntityProperties.column(property))
            : new ScalarArgument(
                new RowValue(
                    parameter.name(), Scalars.of(type).orElse(Scalar.STRING), type.name(), false));
    arguments.put(parameter.name(), pattern(condition.operator(), argument));
    return new BoundParameter(
        List.of(parameter.name()),
        isMany,
        isFree ? null : new Place(property.table(), column),
        isFree ? ColumnTypes.TEXT : column.type(),
        0);
  }

  private static DaoArgument pattern(DerivedOperator operator, DaoArgument text) {
    return switch (operator) {
      case STARTS_WITH -> new PatternArgument(text, "startsWith");
      case ENDS_WITH -> new PatternArgument(text, "endsWith");
      case CONTAINS -> new PatternArgument(text, "contains");
      default -> text;
    };
  }

  /** The key of the entity, or of each of them, as the foreign key has it. */
  private List<BoundParameter> ofEntity(
      EntityProperty property, DaoParameter parameter, TypeUse value, EntityOutline target) {
    List<String> referenced =
        entities.reference(property).map(ForeignKey.Reference::columns).orElse(List.of());
    List<String> columns = entities.columns(target).stream().map(ColumnSchema::name).toList();
    boolean isMany = DaoParameters.isMany(parameter.type());
    List<BoundParameter> bound = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      BoundParameter part =
          new BoundParameter(
              isMany ? List.of(parameter.name()) : List.of(parameter.name(), referenced.get(i)),
              isMany,
              new Place(property.table(), property.columns().get(i)),
              property.columns().get(i).type(),
              0);
      DaoArgument key =
          new EntityArgument(
              value.raw() instanceof ClassName type ? type : target.type(),
              DaoRowForms.mapping(target),
              columns.indexOf(referenced.get(i)));
      arguments.put(part.name(), isMany ? new CollectionArgument(key, parameter, entities) : key);
      bound.add(part);
    }
    return bound;
  }
}
