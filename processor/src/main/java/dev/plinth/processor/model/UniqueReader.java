package dev.plinth.processor.model;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the unique keys: first those of the properties, then those of the type. */
final class UniqueReader {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;

  UniqueReader(EntityDeclaration entity, List<PropertyModel> properties) {
    this.entity = entity;
    this.properties = properties;
  }

  List<UniqueModel> read(Problems problems) {
    NamedProperties named = new NamedProperties(entity, properties);
    Stream<UniqueModel> ofType =
        entity.annotations().each(Unique.class).stream()
            .filter(UniqueReader::isOverAllRows)
            .flatMap(
                unique ->
                    named.read(unique, "Unique", problems).stream()
                        .map(columns -> unique(unique, columns)));
    return Stream.concat(
            DeclaredPath.all(entity, properties).stream().flatMap(this::ofProperty), ofType)
        .toList();
  }

  /** What is the key alone is unique already. */
  private boolean isKey(FieldDeclaration field) {
    return field.annotations().has(Id.class) && KeyReader.marked(entity).size() == 1;
  }

  private Stream<UniqueModel> ofProperty(DeclaredPath declared) {
    FieldDeclaration field = declared.member().field();
    List<PropertyPath> path = List.of(declared.path());
    Stream<UniqueModel> own =
        field.annotations().each(Unique.class).stream()
            .filter(UniqueReader::isOverAllRows)
            .map(unique -> unique(unique, path));
    Stream<UniqueModel> ofColumn =
        field.annotations().find(Column.class).stream()
            .filter(column -> column.flag("unique").orElse(false))
            .map(column -> new UniqueModel(Optional.empty(), path, true, column.at("unique")));
    Stream<UniqueModel> ofRelation =
        declared.path().property() instanceof ToOneProperty toOne && toOne.one() && !isKey(field)
            ? Stream.of(new UniqueModel(Optional.empty(), path, true, field.source()))
            : Stream.empty();
    return Stream.of(own, ofColumn, ofRelation).flatMap(uniques -> uniques);
  }

  /** Otherwise it is an index. */
  static boolean isOverAllRows(AnnotationDeclaration unique) {
    return unique.text("where").isEmpty();
  }

  private static UniqueModel unique(AnnotationDeclaration annotation, List<PropertyPath> paths) {
    return new UniqueModel(
        annotation.text("name"),
        paths,
        annotation.flag("nullsDistinct").orElse(true),
        annotation.source());
  }
}
