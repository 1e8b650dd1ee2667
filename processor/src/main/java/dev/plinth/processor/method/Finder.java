package dev.plinth.processor.method;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.CamelCase;
import java.util.List;

/**
 * A method that finds entities by the values of one or more columns.
 *
 * @param unique whether no two entities have the same values
 */
record Finder(List<FinderParameter> parameters, boolean unique) {
  Finder {
    parameters = List.copyOf(parameters);
  }

  /** {@code findByUserAndName}. */
  String name() {
    return parameters.stream()
        .map(parameter -> CamelCase.capitalised(parameter.name()))
        .collect(joining("And", "findBy", ""));
  }

  /** What tells overloaded methods apart. */
  List<Object> signature() {
    return List.of(
        name(),
        parameters.stream().map(FinderParameter::type).map(TypeName::withoutAnnotations).toList());
  }
}
