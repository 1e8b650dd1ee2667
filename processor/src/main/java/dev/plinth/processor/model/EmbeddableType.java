package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.TypeForm;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.EmbeddedCode;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** What a type has to be so that it can be embedded. */
final class EmbeddableType {

  /** The type, unless it is a value, a collection or an entity. */
  static Optional<ClassName> check(Member member, TypeUse type, Problems problems) {
    if (Value.of(type, EnumStorage.NAME).isPresent()) {
      return reject(member, EmbeddedCode.EMBEDDED_SCALAR, type, problems);
    }
    if (type.entity()) {
      return reject(member, EmbeddedCode.EMBEDDED_ENTITY, type, problems);
    }
    if (type.raw() instanceof ClassName name && type.arguments().isEmpty() && isTheirs(name)) {
      return Optional.of(name);
    }
    boolean generic = type.raw() instanceof ClassName name && isTheirs(name);
    return reject(
        member,
        type,
        generic ? "a type with type parameters" : "no class or record of yours",
        problems);
  }

  private static boolean isTheirs(ClassName type) {
    return !type.packageName().startsWith("java.");
  }

  /** Whether generated code can make instances of it. */
  static boolean check(Member member, EntityDeclaration type, Problems problems) {
    Optional<String> flaw = flaw(type);
    flaw.ifPresent(
        found ->
            problems.add(
                EmbeddedCode.EMBEDDED_FORM, member.source(), member.shown(), type.shown(), found));
    return flaw.isEmpty();
  }

  private static Optional<String> flaw(EntityDeclaration type) {
    if (type.form() != TypeForm.CLASS && type.form() != TypeForm.RECORD) {
      return Optional.of(type.form().shown());
    }
    if (type.traits().isAbstract()) {
      return Optional.of("abstract");
    }
    if (type.traits().inner()) {
      return Optional.of("not static");
    }
    if (type.traits().generic()) {
      return Optional.of("a type with type parameters");
    }
    return type.traits().hidden()
        ? Optional.of("hidden from generated code, which is in the package of the entity")
        : Optional.empty();
  }

  private static <T> Optional<T> reject(
      Member member, ProblemCode code, TypeUse type, Problems problems) {
    problems.add(code, member.source(), member.shown(), type.shown());
    return Optional.empty();
  }

  private static <T> Optional<T> reject(
      Member member, TypeUse type, String flaw, Problems problems) {
    problems.add(EmbeddedCode.EMBEDDED_FORM, member.source(), member.shown(), type.shown(), flaw);
    return Optional.empty();
  }

  private EmbeddableType() {}
}
