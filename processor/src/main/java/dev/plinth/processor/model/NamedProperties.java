package dev.plinth.processor.model;

import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the properties that a key or an index of the type names in {@code columns}. */
final class NamedProperties {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;

  NamedProperties(EntityDeclaration entity, List<PropertyModel> properties) {
    this.entity = entity;
    this.properties = properties;
  }

  /** In the order in which they are named; empty where one of them can't be used. */
  Optional<List<PropertyPath>> read(
      AnnotationDeclaration annotation, String shown, Problems problems) {
    List<WrittenValue> names = annotation.elements("columns");
    if (names.isEmpty()) {
      problems.add(ProblemCode.COLUMNS_MISSING, annotation.source(), shown, entity.shown());
      return Optional.empty();
    }
    List<PropertyPath> found = new ArrayList<>();
    for (WrittenValue name : names) {
      named(name, shown, problems).map(PropertyPath::of).ifPresent(found::add);
    }
    return found.size() == names.size() ? Optional.of(found) : Optional.empty();
  }

  private Optional<StoredProperty> named(WrittenValue name, String shown, Problems problems) {
    boolean declared = StoredFields.of(entity).anyMatch(field -> field.name().equals(name.text()));
    if (!declared) {
      problems.add(
          ProblemCode.PROPERTY_UNKNOWN,
          name.source(),
          name.text(),
          entity.shown(),
          NearestName.hint(
              name.text(), StoredFields.of(entity).map(FieldDeclaration::name).toList()));
    }
    return properties.stream()
        .filter(property -> property.name().equals(name.text()))
        .findFirst()
        .flatMap(property -> property.accept(new WithColumn(name, shown, problems)));
  }

  /** A to-many has no column; everything else does. */
  private final class WithColumn implements PropertyVisitor<Optional<StoredProperty>> {
    private final WrittenValue name;
    private final String shown;
    private final Problems problems;

    WithColumn(WrittenValue name, String shown, Problems problems) {
      this.name = name;
      this.shown = shown;
      this.problems = problems;
    }

    @Override
    public Optional<StoredProperty> column(ColumnProperty property) {
      return Optional.of(property);
    }

    @Override
    public Optional<StoredProperty> toOne(ToOneProperty property) {
      return Optional.of(property);
    }

    @Override
    public Optional<StoredProperty> toMany(ToManyProperty property) {
      problems.add(
          ProblemCode.COLUMNS_WITHOUT_COLUMN,
          name.source(),
          entity.shown() + "." + property.name(),
          GeneratedNamesReader.table(entity),
          shown);
      return Optional.empty();
    }
  }
}
