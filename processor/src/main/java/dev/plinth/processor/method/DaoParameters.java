package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.SqlParameter;
import dev.plinth.type.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a statement can take from the parameters of its method. */
final class DaoParameters {
  private final DaoMethodDeclaration method;
  private final List<SqlParameter> parameters = new ArrayList<>();
  private final Map<String, DaoArgument> arguments = new LinkedHashMap<>();

  private DaoParameters(DaoMethodDeclaration method) {
    this.method = method;
  }

  /** Reports those that no statement takes. */
  static DaoParameters read(DaoMethodDeclaration method, Problems problems) {
    DaoParameters read = new DaoParameters(method);
    method.parameters().forEach(parameter -> read.add(parameter, problems));
    return read;
  }

  List<SqlParameter> parameters() {
    return parameters;
  }

  Map<String, DaoArgument> arguments() {
    return arguments;
  }

  /** Whether an argument stands for many values. */
  static boolean isList(TypeUse type) {
    return Stream.of(List.class, Set.class, Collection.class).anyMatch(type::is)
        && type.arguments().size() == 1;
  }

  private void add(DaoParameter parameter, Problems problems) {
    TypeUse type = parameter.type();
    boolean isMany = isList(type);
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
    ColumnType column = DaoRowForms.type(scalar.get());
    SqlParameter sql =
        isMany
            ? SqlParameter.collection(parameter.name(), type.shown(), column)
            : SqlParameter.value(parameter.name(), type.shown(), column);
    parameters.add(parameter.nullable() ? sql.orNull() : sql);
    arguments.put(
        parameter.name(),
        new ScalarArgument(
            new RowValue(
                parameter.name(), scalar.get(), element.name(), !isMany && parameter.nullable())));
  }
}
