package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.PropertyCode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the way to a field: itself, or its accessors where it is private. */
final class AccessReader {
  private final EntityDeclaration entity;

  AccessReader(EntityDeclaration entity) {
    this.entity = entity;
  }

  /** Where there is no way to read it, as if it were not private: there is a problem anyway. */
  Access read(FieldDeclaration field, Problems problems) {
    Member member = new Member(entity, field);
    Optional<Accessor> reader = reader(member);
    if (reader.isEmpty()) {
      reject(member, problems);
      return new Access(direct(member), Optional.of(direct(member)), member.isOptional());
    }
    return new Access(reader.get(), writer(member), member.isOptional());
  }

  private static Optional<Accessor> reader(Member member) {
    return member.field().reachable()
        ? Optional.of(direct(member))
        : Stream.concat(
                getters(member, member.field().type().name(), member.isOptional()),
                optionalGetters(member))
            .findFirst();
  }

  /** A field that may be null is often read as an {@link Optional}. */
  private static Stream<Accessor> optionalGetters(Member member) {
    TypeName value = member.field().type().name();
    return value.isPrimitive()
        ? Stream.empty()
        : getters(member, ParameterizedTypeName.get(ClassName.get(Optional.class), value), true);
  }

  private static Stream<Accessor> getters(Member member, TypeName returned, boolean optional) {
    return new Accessors(member)
        .getters(returned)
        .filter(method -> !method.checked())
        .map(method -> new Accessor(method.name(), true, optional));
  }

  private static Optional<Accessor> writer(Member member) {
    if (member.isFinal()) {
      return Optional.empty();
    }
    return member.field().reachable()
        ? Optional.of(direct(member))
        : new Accessors(member)
            .setters()
            .filter(method -> !method.checked())
            .map(method -> new Accessor(method.name(), true, false))
            .findFirst();
  }

  private static Accessor direct(Member member) {
    return new Accessor(member.field().name(), false, member.isOptional());
  }

  private void reject(Member member, Problems problems) {
    FieldDeclaration field = member.field();
    Optional<String> throwing =
        new Accessors(member)
            .getters(field.type().name())
            .map(method -> method.name() + "()")
            .findFirst();
    problems.add(
        PropertyCode.PROPERTY_UNREADABLE,
        field.source(),
        member.shown(),
        Visibility.of(field.modifiers()),
        throwing.map(getter -> getter + " throws a checked exception").orElse("has no accessor"),
        Visibility.remedy(field.modifiers()),
        throwing
            .map(getter -> "let " + getter + " throw none")
            .orElseGet(() -> "add " + field.type().shown() + " " + readers(field)),
        LombokHint.of(entity));
  }

  private static String readers(FieldDeclaration field) {
    return AccessorNames.readers(field).stream()
        .map(name -> name + "()")
        .collect(Collectors.joining(" or "));
  }
}
