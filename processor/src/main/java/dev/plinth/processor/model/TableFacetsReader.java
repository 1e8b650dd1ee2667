package dev.plinth.processor.model;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.schema.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is said about a table besides its columns, keys and indexes. */
final class TableFacetsReader {
  static TableFacets read(EntityDeclaration entity, List<PropertyModel> properties) {
    Annotations annotations = entity.annotations();
    List<StoredColumn> columns = columns(properties);
    Stream<CheckModel> ofProperties =
        DeclaredPath.all(entity, properties).stream().flatMap(TableFacetsReader::ofProperty);
    Stream<CheckModel> ofType =
        annotations.each(Check.class).stream()
            .flatMap(check -> check(check, about(check, columns)).stream());
    return new TableFacets(
        ofTable(annotations, "options"),
        FacetsReader.text(annotations, Comment.class),
        FacetsReader.text(annotations, RenamedFrom.class),
        Stream.concat(ofProperties, ofType).toList());
  }

  private static List<StoredColumn> columns(List<PropertyModel> properties) {
    return properties.stream()
        .filter(StoredProperty.class::isInstance)
        .map(property -> PropertyPath.of((StoredProperty) property))
        .flatMap(path -> path.columns().stream())
        .toList();
  }

  private static Stream<CheckModel> ofProperty(DeclaredPath declared) {
    String about = declared.path().columns().get(0).column().name();
    return declared.member().field().annotations().each(Check.class).stream()
        .flatMap(check -> check(check, about).stream());
  }

  private static Optional<CheckModel> check(AnnotationDeclaration check, String about) {
    return check
        .text("value")
        .map(sql -> new CheckModel(check.text("name"), about, sql, check.source()));
  }

  /** The columns that the condition names, in the order of the table. */
  private static String about(AnnotationDeclaration check, List<StoredColumn> columns) {
    Set<String> named = SqlText.columns(check.text("value").orElse(""));
    return columns.stream()
        .map(stored -> stored.column().name())
        .filter(named::contains)
        .collect(Collectors.joining("_"));
  }

  private static Optional<String> ofTable(Annotations annotations, String member) {
    return annotations.find(Table.class).flatMap(table -> table.text(member));
  }

  private TableFacetsReader() {}
}
