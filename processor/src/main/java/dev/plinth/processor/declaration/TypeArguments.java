package dev.plinth.processor.declaration;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what a type says about the type parameters of one of its supertypes, however far up. */
final class TypeArguments {
  /** Empty where it does not extend {@code wanted}, or extends it without type arguments. */
  static Optional<List<TypeName>> of(TypeElement type, Class<?> wanted) {
    return of(type, wanted, Map.of());
  }

  private static Optional<List<TypeName>> of(
      TypeElement type, Class<?> wanted, Map<String, TypeName> known) {
    return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asDeclared)
        .flatMap(parent -> in(parent, wanted, known).stream())
        .findFirst();
  }

  private static Optional<List<TypeName>> in(
      DeclaredType parent, Class<?> wanted, Map<String, TypeName> known) {
    TypeElement element = MoreTypes.asTypeElement(parent);
    List<TypeName> arguments =
        parent.getTypeArguments().stream().map(each -> resolved(each, known)).toList();
    if (element.getQualifiedName().contentEquals(wanted.getName())) {
      return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments);
    }
    Map<String, TypeName> inside = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      inside.put(element.getTypeParameters().get(i).getSimpleName().toString(), arguments.get(i));
    }
    return of(element, wanted, inside);
  }

  private static TypeName resolved(TypeMirror type, Map<String, TypeName> known) {
    return resolved(TypeName.get(type), known);
  }

  private static TypeName resolved(TypeName type, Map<String, TypeName> known) {
    if (type instanceof TypeVariableName variable) {
      return known.getOrDefault(variable.name(), variable);
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(resolved(array.componentType(), known));
    }
    if (type instanceof ParameterizedTypeName generic) {
      return ParameterizedTypeName.get(
          generic.rawType(),
          generic.typeArguments().stream()
              .map(each -> resolved(each, known))
              .toArray(TypeName[]::new));
    }
    return type;
  }

  private TypeArguments() {}
}
