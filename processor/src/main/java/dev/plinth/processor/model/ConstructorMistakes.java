package dev.plinth.processor.model;

import dev.plinth.processor.declaration.ConstructorDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.ParameterDeclaration;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.PropertyCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells why no constructor can be used: parameters that are nearly properties, or all of it. */
final class ConstructorMistakes {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;

  ConstructorMistakes(EntityDeclaration entity, List<PropertyModel> properties) {
    this.entity = entity;
    this.properties = properties;
  }

  void report(Problems problems) {
    Problems found = new Problems();
    Optional<ConstructorDeclaration> meant =
        entity.constructors().stream()
            .filter(ConstructorDeclaration::isCallable)
            .max(Comparator.comparingInt(each -> each.parameters().size()));
    List<ParameterDeclaration> wrong =
        meant.map(this::wrong).orElse(List.of()).stream()
            .filter(parameter -> !isExplained(parameter, meant.get(), found))
            .toList();
    Optional<ConstructorDeclaration> uncallable = uncallable();
    if (wrong.isEmpty() && !found.isEmpty()) {
      problems.addAll(found);
    } else if (uncallable.isPresent()) {
      reject(uncallable.get(), problems);
    } else {
      problems.add(
          PropertyCode.CONSTRUCTOR_MISSING,
          entity.source(),
          entity.shown(),
          wrong.stream().findFirst().map(this::reason).orElse(""),
          LombokHint.of(entity));
    }
  }

  /** The one that would do if generated code could call it. */
  private Optional<ConstructorDeclaration> uncallable() {
    return entity.constructors().stream()
        .filter(each -> !each.isCallable() && wrong(each).isEmpty())
        .max(Comparator.comparingInt(each -> each.parameters().size()));
  }

  private void reject(ConstructorDeclaration constructor, Problems problems) {
    problems.add(
        PropertyCode.CONSTRUCTOR_UNCALLABLE,
        constructor.source(),
        entity.shown(),
        constructor.reachable()
            ? "throws a checked exception"
            : "is " + Visibility.of(constructor.modifiers()),
        constructor.reachable()
            ? "Let it throw none"
            : "Make it " + Visibility.remedy(constructor.modifiers()),
        LombokHint.of(entity));
  }

  private List<ParameterDeclaration> wrong(ConstructorDeclaration constructor) {
    return constructor.parameters().stream()
        .filter(
            parameter ->
                named(parameter.name())
                    .filter(property -> property.type().equals(parameter.type()))
                    .isEmpty())
        .toList();
  }

  private Optional<PropertyModel> named(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** Whether it is known what is wrong about the parameter alone. */
  private boolean isExplained(
      ParameterDeclaration parameter, ConstructorDeclaration constructor, Problems problems) {
    Optional<PropertyModel> property = named(parameter.name());
    if (property.isPresent()) {
      Member member = new Member(entity, entity.field(parameter.name()).orElseThrow());
      problems.add(
          PropertyCode.PARAMETER_TYPE,
          parameter.source(),
          parameter.name(),
          entity.shown(),
          parameter.use().shown(),
          member.shown(),
          member.field().type().shown());
      return true;
    }
    Optional<String> nearest = NearestName.find(parameter.name(), notTaken(constructor));
    nearest.ifPresent(
        name ->
            problems.add(
                PropertyCode.PARAMETER_UNKNOWN,
                parameter.source(),
                parameter.name(),
                entity.shown(),
                name));
    return nearest.isPresent();
  }

  private List<String> notTaken(ConstructorDeclaration constructor) {
    List<String> taken = constructor.parameters().stream().map(ParameterDeclaration::name).toList();
    return properties.stream()
        .map(PropertyModel::name)
        .filter(name -> !taken.contains(name))
        .toList();
  }

  private String reason(ParameterDeclaration parameter) {
    boolean isRelation = entity.field(parameter.name()).filter(Relations::isRelation).isPresent();
    return "; \""
        + parameter.name()
        + "\" is "
        + (isRelation ? "the other side of a one-to-one, which is set afterwards" : "none");
  }
}
