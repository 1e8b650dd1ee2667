package dev.plinth.processor.model;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import java.util.List;
import java.util.stream.Stream;

/** The unique keys and unique indexes over all rows that an entity declares, as names only. */
final class UniqueNames {
  private UniqueNames() {}

  /** Each with its properties in order. */
  static List<List<String>> of(EntityDeclaration entity) {
    Stream<List<String>> ofProperties =
        StoredFields.of(entity)
            .filter(UniqueNames::isUnique)
            .map(FieldDeclaration::name)
            .map(List::of);
    Stream<List<String>> ofType =
        over(entity.annotations())
            .map(each -> each.elements("columns").stream().map(WrittenValue::text).toList());
    return Stream.concat(ofProperties, ofType).toList();
  }

  private static boolean isUnique(FieldDeclaration field) {
    return over(field.annotations()).findAny().isPresent()
        || field
            .annotations()
            .find(Column.class)
            .flatMap(column -> column.flag("unique"))
            .orElse(false);
  }

  private static Stream<AnnotationDeclaration> over(Annotations annotations) {
    return Stream.concat(
            annotations.each(Unique.class).stream(),
            annotations.each(Index.class).stream()
                .filter(index -> index.flag("unique").orElse(false))
                .filter(index -> index.text("expression").isEmpty()))
        .filter(each -> each.text("where").isEmpty());
  }
}
