package dev.plinth.processor.model;

import dev.plinth.processor.declaration.ConstructorDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.ParameterDeclaration;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.PropertyCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the constructor: the one without parameters where it does, else the one with most. */
final class ConstructionReader {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;
  private final List<StoredProperty> unwritable;

  /**
   * @param properties all but the other sides of one-to-ones, which are never taken in a
   *     constructor, because they are filled in after the instance is made
   */
  ConstructionReader(EntityDeclaration entity, List<? extends PropertyModel> properties) {
    this.entity = entity;
    this.properties = List.copyOf(properties);
    this.unwritable =
        properties.stream()
            .filter(StoredProperty.class::isInstance)
            .map(StoredProperty.class::cast)
            .filter(property -> !property.access().isWritable())
            .toList();
  }

  Optional<Construction> read(Problems problems) {
    if (entity.isRecord()) {
      return Optional.of(new Construction(List.copyOf(properties)));
    }
    List<ConstructorDeclaration> callable =
        entity.constructors().stream().filter(ConstructorDeclaration::isCallable).toList();
    boolean empty = callable.stream().anyMatch(each -> each.parameters().isEmpty());
    if (empty && unwritable.isEmpty()) {
      return Optional.of(new Construction(List.of()));
    }
    List<ConstructorDeclaration> matching =
        callable.stream()
            .filter(each -> !each.parameters().isEmpty())
            .filter(each -> each.parameters().stream().allMatch(this::isProperty))
            .toList();
    List<ConstructorDeclaration> complete = matching.stream().filter(this::setsTheRest).toList();
    if (complete.isEmpty()) {
      reject(empty || !matching.isEmpty(), problems);
      return Optional.empty();
    }
    return longest(complete, problems);
  }

  private Optional<Construction> longest(List<ConstructorDeclaration> complete, Problems problems) {
    int most = complete.stream().mapToInt(each -> each.parameters().size()).max().orElseThrow();
    List<ConstructorDeclaration> best =
        complete.stream().filter(each -> each.parameters().size() == most).toList();
    if (best.size() > 1) {
      problems.add(
          PropertyCode.CONSTRUCTOR_AMBIGUOUS,
          best.get(1).source(),
          entity.shown(),
          most,
          properties.stream().map(PropertyModel::name).collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    return Optional.of(
        new Construction(
            best.get(0).parameters().stream()
                .map(parameter -> named(parameter).orElseThrow())
                .toList()));
  }

  private boolean isProperty(ParameterDeclaration parameter) {
    return named(parameter).isPresent();
  }

  private Optional<PropertyModel> named(ParameterDeclaration parameter) {
    return properties.stream()
        .filter(property -> property.name().equals(parameter.name()))
        .filter(property -> property.type().equals(parameter.type()))
        .findFirst();
  }

  private boolean setsTheRest(ConstructorDeclaration constructor) {
    List<String> names = constructor.parameters().stream().map(ParameterDeclaration::name).toList();
    return unwritable.stream().allMatch(property -> names.contains(property.name()));
  }

  /** Where there is a constructor to use, the properties that it leaves out are the mistake. */
  private void reject(boolean usable, Problems problems) {
    if (usable) {
      unwritable.forEach(property -> rejectUnwritable(property, problems));
    } else {
      new ConstructorMistakes(entity, properties).report(problems);
    }
  }

  private void rejectUnwritable(StoredProperty property, Problems problems) {
    Unwritable unwritten =
        new Unwritable(new Member(entity, entity.field(property.name()).orElseThrow()));
    problems.add(
        PropertyCode.PROPERTY_UNWRITABLE,
        property.source(),
        unwritten.member().shown(),
        unwritten.why(),
        unwritten.fix(true),
        LombokHint.of(entity));
  }
}
