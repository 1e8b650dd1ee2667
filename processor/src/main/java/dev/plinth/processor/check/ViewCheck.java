package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.ViewCode;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** A view has a query, and nothing is said about it that only a table can do. */
final class ViewCheck implements EntityCheck {
  private static final Set<String> OF_TYPES = Set.of("Table", "View", "Inheritance");

  /** What says how a value is read. */
  private static final Set<String> OF_PROPERTIES =
      Set.of("Column", "Id", "Transient", "Embedded", "Convert", "Json", "Enumerated");

  private static final Set<String> OF_COLUMNS =
      Set.of("name", "nullable", "length", "precision", "scale");

  /** What {@code @Table} says of a view as well. */
  private static final Set<String> NAMES = Set.of("name", "schema", "table", "dao", "constant");

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Optional<AnnotationDeclaration> view = ViewReader.annotation(entity.declaration());
    view.ifPresent(annotation -> checkQuery(entity, annotation, problems));
    view.flatMap(annotation -> entity.declaration().annotations().find(Table.class))
        .ifPresent(table -> checkTable(entity, table, problems));
    view.ifPresent(annotation -> checkAnnotations(entity, problems));
  }

  private static void checkTable(
      ResolvedEntity entity, AnnotationDeclaration table, Problems problems) {
    Set<String> members = table.values().keySet();
    if (Collections.disjoint(members, NAMES)) {
      problems.add(ViewCode.VIEW_TABLE, table.source(), entity.shown());
    } else {
      members.stream()
          .filter(member -> !NAMES.contains(member))
          .forEach(
              member ->
                  problems.add(ViewCode.VIEW_COLUMN, table.at(member), member, entity.shown()));
    }
  }

  private static void checkQuery(
      ResolvedEntity entity, AnnotationDeclaration view, Problems problems) {
    String query = view.text("query").orElse("").strip();
    QueryFlaw.of(query)
        .ifPresent(
            flaw -> problems.add(ViewCode.VIEW_QUERY, view.at("query"), entity.shown(), flaw));
  }

  private static void checkAnnotations(ResolvedEntity entity, Problems problems) {
    entity.declaration().annotations().all().stream()
        .filter(annotation -> !OF_TYPES.contains(annotation.simpleName()))
        .forEach(annotation -> misplaced(annotation, entity.shown(), problems));
    for (FieldDeclaration field : StoredFields.of(entity.declaration()).toList()) {
      field.annotations().all().stream()
          .filter(annotation -> !OF_PROPERTIES.contains(annotation.simpleName()))
          .forEach(annotation -> misplaced(annotation, field.shown(), problems));
      field.annotations().find(Column.class).ifPresent(column -> check(column, field, problems));
      field
          .annotations()
          .find(Id.class)
          .filter(id -> isGenerated(id))
          .ifPresent(
              id -> problems.add(ViewCode.VIEW_KEY_GENERATED, id.at("generated"), field.shown()));
    }
  }

  private static boolean isGenerated(AnnotationDeclaration id) {
    return id.value("generated")
        .filter(written -> !written.text().equals(Generation.NONE.name()))
        .filter(written -> !written.text().equals(Generation.DEFAULT.name()))
        .isPresent();
  }

  private static void check(
      AnnotationDeclaration column, FieldDeclaration field, Problems problems) {
    column.values().keySet().stream()
        .filter(member -> !OF_COLUMNS.contains(member))
        .sorted()
        .forEach(
            member -> problems.add(ViewCode.VIEW_COLUMN, column.at(member), member, field.shown()));
  }

  private static void misplaced(AnnotationDeclaration annotation, String shown, Problems problems) {
    problems.add(ViewCode.VIEW_ANNOTATION, annotation.source(), annotation.simpleName(), shown);
  }
}
