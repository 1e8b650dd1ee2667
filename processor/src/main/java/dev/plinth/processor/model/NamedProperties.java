package dev.plinth.processor.model;

import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.IndexCode;
import dev.plinth.processor.problem.NearestName;
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
      problems.add(IndexCode.COLUMNS_MISSING, annotation.source(), shown, entity.shown());
      return Optional.empty();
    }
    List<PropertyPath> found = read(annotation, "columns", shown, problems);
    return found.size() == names.size() ? Optional.of(found) : Optional.empty();
  }

  /** Those that {@code member} names, as far as they can be used. */
  List<PropertyPath> read(
      AnnotationDeclaration annotation, String member, String shown, Problems problems) {
    List<PropertyPath> found = new ArrayList<>();
    for (WrittenValue name : annotation.elements(member)) {
      named(name, shown, problems).ifPresent(found::add);
    }
    return found;
  }

  private Optional<PropertyPath> named(WrittenValue name, String shown, Problems problems) {
    String first = name.text().split("\\.", 2)[0];
    boolean declared = StoredFields.of(entity).anyMatch(field -> field.name().equals(first));
    Optional<PropertyModel> property =
        properties.stream().filter(each -> each.name().equals(first)).findFirst();
    if (declared && property.isEmpty()) {
      return Optional.empty();
    }
    boolean unstored = !declared && entity.field(first).isPresent();
    if (unstored || property.filter(each -> !(each instanceof StoredProperty)).isPresent()) {
      problems.add(
          IndexCode.COLUMNS_WITHOUT_COLUMN,
          name.source(),
          entity.shown() + "." + first,
          GeneratedNamesReader.table(entity).name(),
          shown);
      return Optional.empty();
    }
    Optional<PropertyPath> path =
        DeclaredPath.all(entity, properties).stream()
            .map(DeclaredPath::path)
            .filter(each -> each.name().equals(name.text()))
            .findFirst();
    if (path.isEmpty()) {
      rejectUnknown(name, property.isPresent(), problems);
    }
    return path;
  }

  /** Tells what could be meant: properties of the entity, or those of what is embedded there. */
  private void rejectUnknown(WrittenValue name, boolean inside, Problems problems) {
    List<String> candidates =
        inside
            ? DeclaredPath.all(entity, properties).stream().map(each -> each.path().name()).toList()
            : StoredFields.of(entity).map(FieldDeclaration::name).toList();
    problems.add(
        ColumnCode.PROPERTY_UNKNOWN,
        name.source(),
        name.text(),
        entity.shown(),
        NearestName.hint(name.text(), candidates));
  }
}
