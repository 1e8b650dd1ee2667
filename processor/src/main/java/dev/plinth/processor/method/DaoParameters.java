package dev.plinth.processor.method;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Sort;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.SqlParameter;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a statement can take from the parameters of its method. */
final class DaoParameters {
  private final EntityProperties entities;
  private final List<SqlParameter> parameters = new ArrayList<>();
  private final Map<String, DaoArgument> arguments = new LinkedHashMap<>();

  private DaoParameters(EntityProperties entities) {
    this.entities = entities;
  }

  /** Reports those that no statement takes. */
  static DaoParameters read(
      DaoMethodDeclaration method, EntityProperties entities, Problems problems) {
    DaoParameters read = new DaoParameters(entities);
    for (DaoParameter parameter : method.parameters()) {
      if (isControl(parameter)) {
        continue;
      }
      Optional<SqlParameter> sql = read.parameter(parameter);
      if (sql.isEmpty()) {
        problems.add(
            DaoCode.DAO_PARAMETER,
            parameter.source(),
            parameter.name(),
            method.shown(),
            parameter.type().shown());
      }
      sql.ifPresent(read.parameters::add);
    }
    return read;
  }

  List<SqlParameter> parameters() {
    return parameters;
  }

  Map<String, DaoArgument> arguments() {
    return arguments;
  }

  /** Whether an argument stands for many values. */
  static boolean isMany(TypeUse type) {
    return isArray(type)
        || (Stream.of(List.class, Set.class, Collection.class).anyMatch(type::is)
            && type.arguments().size() == 1);
  }

  /** Likewise, and is an array; one of bytes is one value. */
  static boolean isArray(TypeUse type) {
    return type.name() instanceof ArrayTypeName && Scalars.of(type).isEmpty();
  }

  /** Whether it says which rows are wanted, and no value of the statement. */
  static boolean isControl(DaoParameter parameter) {
    return isPaging(parameter) || isSort(parameter);
  }

  static boolean isPaging(DaoParameter parameter) {
    return parameter.type().is(Paging.class);
  }

  static boolean isSort(DaoParameter parameter) {
    TypeUse type = parameter.type();
    return type.is(Sort.class) || (type.is(List.class) && type.arguments().get(0).is(Sort.class));
  }

  private Optional<SqlParameter> parameter(DaoParameter parameter) {
    TypeUse type = parameter.type();
    Optional<EntityOutline> entity =
        type.entity() && type.raw() instanceof ClassName name
            ? entities.entity(name)
            : Optional.empty();
    Optional<SqlParameter> sql =
        entity.isPresent()
            ? Optional.of(entity(parameter, entity.get()))
            : value(parameter).or(() -> record(parameter));
    return sql.map(each -> parameter.nullable() ? each.orNull() : each);
  }

  private Optional<SqlParameter> value(DaoParameter parameter) {
    TypeUse type = parameter.type();
    boolean isMany = isMany(type);
    TypeUse element = isMany ? type.arguments().get(0) : type;
    Optional<DaoArgument> argument =
        argument(parameter.name(), element, !isMany && parameter.nullable())
            .map(each -> isMany ? new CollectionArgument(each, parameter, entities) : each)
            .or(() -> argument(parameter.name(), type, parameter.nullable()));
    argument.ifPresent(each -> arguments.put(parameter.name(), each));
    return argument.map(
        each ->
            each instanceof CollectionArgument
                ? SqlParameter.collection(parameter.name(), type.shown(), type(element))
                    .heldBy(entities.holders(type.name()))
                : SqlParameter.value(parameter.name(), type.shown(), type(type)));
  }

  private @Nullable ColumnType type(TypeUse type) {
    return Scalars.of(type).map(scalar -> entities.stored(scalar, type.name())).orElse(null);
  }

  private Optional<DaoArgument> argument(String name, TypeUse type, boolean nullable) {
    Optional<Scalar> scalar = Scalars.of(type);
    if (scalar.isPresent()) {
      return Optional.of(
          new PlacedArgument(
              new ScalarArgument(new RowValue(name, scalar.get(), type.name(), nullable)),
              entities));
    }
    return entities.isStored(type.name())
        ? Optional.of(new CustomArgument(type.name(), entities))
        : Optional.empty();
  }

  private Optional<SqlParameter> record(DaoParameter parameter) {
    if (parameter.type().hidden()) {
      return Optional.empty();
    }
    return components(parameter, parameter.name(), List.of(), List.of())
        .map(all -> SqlParameter.composite(parameter.name(), parameter.type().shown(), all));
  }

  /**
   * The components of a record, if all of them are values or such records.
   *
   * @param path to the record, with dots
   */
  private Optional<List<SqlParameter>> components(
      DaoParameter around, String path, List<String> accessors, List<Boolean> absent) {
    if (around.components().isEmpty()) {
      return Optional.empty();
    }
    List<SqlParameter> all = new ArrayList<>();
    for (DaoParameter component : around.components().get()) {
      Optional<SqlParameter> read =
          component(component, path + "." + component.name(), accessors, absent);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      all.add(read.get());
    }
    return Optional.of(all);
  }

  private Optional<SqlParameter> component(
      DaoParameter component, String path, List<String> accessors, List<Boolean> absent) {
    List<String> way = with(accessors, component.name());
    boolean nullable = component.nullable() || absent.contains(true);
    Optional<DaoArgument> argument = argument(path, component.type(), nullable);
    if (argument.isPresent()) {
      arguments.put(path, new ComponentArgument(argument.get(), way, absent));
      SqlParameter sql =
          SqlParameter.value(component.name(), component.type().shown(), type(component.type()));
      return Optional.of(nullable ? sql.orNull() : sql);
    }
    return components(component, path, way, with(absent, component.nullable()))
        .map(all -> SqlParameter.composite(component.name(), component.type().shown(), all));
  }

  private static <T> List<T> with(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  /** Its properties of one column each. */
  private SqlParameter entity(DaoParameter parameter, EntityOutline entity) {
    List<ColumnSchema> columns = entities.columns(entity);
    List<EntityProperty> properties =
        entities.of(entity).stream().filter(each -> each.columns().size() == 1).toList();
    for (EntityProperty property : properties) {
      arguments.put(
          parameter.name() + "." + String.join(".", property.path()),
          new EntityArgument(
              parameter.type().name(),
              DaoRowForms.mapping(entity),
              columns.indexOf(property.column())));
    }
    return SqlParameter.composite(
        parameter.name(), parameter.type().shown(), properties(properties, 0));
  }

  /** Those at this depth, with those that are embedded in them. */
  private static List<SqlParameter> properties(List<EntityProperty> all, int depth) {
    Map<String, List<EntityProperty>> byName = new LinkedHashMap<>();
    all.forEach(
        property ->
            byName
                .computeIfAbsent(property.path().get(depth), unseen -> new ArrayList<>())
                .add(property));
    List<SqlParameter> parameters = new ArrayList<>();
    byName.forEach(
        (name, inside) -> {
          EntityProperty first = inside.get(0);
          boolean isLeaf = first.path().size() == depth + 1;
          parameters.add(
              isLeaf
                  ? SqlParameter.value(name, first.type().shown(), first.column().type())
                  : SqlParameter.composite(name, name, properties(inside, depth + 1)));
        });
    return parameters;
  }
}
