package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.MethodDeclaration;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.PropertyCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Finds the way to a field: itself, or its accessors where it is private. */
final class AccessReader {
  private final EntityDeclaration entity;

  AccessReader(EntityDeclaration entity) {
    this.entity = entity;
  }

  /** Where there is no way to read it, as if it were not private: there is a problem anyway. */
  Access read(FieldDeclaration field, Problems problems) {
    boolean optional = new Member(entity, field).isOptional();
    Optional<Accessor> reader = reader(field);
    if (reader.isEmpty()) {
      reject(field, problems);
      return new Access(direct(field), Optional.of(direct(field)), optional);
    }
    return new Access(reader.get(), writer(field), optional);
  }

  private Optional<Accessor> reader(FieldDeclaration field) {
    return !field.reachable()
        ? Stream.concat(getters(field, field.type().name(), false), optionalGetters(field))
            .findFirst()
        : Optional.of(direct(field));
  }

  /** A field that may be null is often read as an {@link Optional}. */
  private Stream<Accessor> optionalGetters(FieldDeclaration field) {
    TypeName value = field.type().name();
    return value.isPrimitive()
        ? Stream.empty()
        : getters(field, ParameterizedTypeName.get(ClassName.get(Optional.class), value), true);
  }

  private Optional<Accessor> writer(FieldDeclaration field) {
    if (field.is(Modifier.FINAL)) {
      return Optional.empty();
    }
    return !field.reachable()
        ? AccessorNames.writers(field).stream().flatMap(name -> setter(name, field)).findFirst()
        : Optional.of(direct(field));
  }

  private void reject(FieldDeclaration field, Problems problems) {
    String readers =
        AccessorNames.readers(field).stream()
            .map(name -> name + "()")
            .collect(Collectors.joining(" or "));
    problems.add(
        PropertyCode.PROPERTY_UNREADABLE,
        field.source(),
        new Member(entity, field).shown(),
        hidden(field),
        remedy(field),
        field.type().shown(),
        readers,
        LombokHint.of(entity));
  }

  /** The setter that generated code can't call for its checked exception, as {@code setX(T)}. */
  static Optional<String> throwingSetter(EntityDeclaration entity, FieldDeclaration field) {
    return AccessorNames.writers(field).stream()
        .flatMap(name -> methods(entity, name, List.of(field.type().name())))
        .filter(MethodDeclaration::checked)
        .map(method -> method.name() + "(" + field.type().shown() + ")")
        .findFirst();
  }

  /** Why generated code can't name it. */
  static String hidden(FieldDeclaration field) {
    if (field.is(Modifier.PRIVATE)) {
      return "private";
    }
    return (field.is(Modifier.PROTECTED) ? "protected" : "package-private") + " in another package";
  }

  /** What would let generated code name it. */
  static String remedy(FieldDeclaration field) {
    return field.is(Modifier.PRIVATE) ? "package-private" : "public";
  }

  private Accessor direct(FieldDeclaration field) {
    return new Accessor(field.name(), false, new Member(entity, field).isOptional());
  }

  private Stream<Accessor> getters(FieldDeclaration field, TypeName returned, boolean optional) {
    return AccessorNames.readers(field).stream()
        .flatMap(name -> methods(entity, name, List.of()))
        .filter(method -> !method.checked())
        .filter(method -> method.returns().equals(returned))
        .map(
            method ->
                new Accessor(
                    method.name(), true, optional || new Member(entity, field).isOptional()));
  }

  private Stream<Accessor> setter(String name, FieldDeclaration field) {
    return methods(entity, name, List.of(field.type().name()))
        .filter(method -> !method.checked())
        .map(method -> new Accessor(name, true, false));
  }

  private static Stream<MethodDeclaration> methods(
      EntityDeclaration entity, String name, List<TypeName> parameters) {
    return entity.methods().stream()
        .filter(method -> method.name().equals(name) && method.parameters().equals(parameters));
  }
}
