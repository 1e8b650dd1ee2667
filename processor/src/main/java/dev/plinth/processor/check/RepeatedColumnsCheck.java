package dev.plinth.processor.check;

import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A key or index names each property once, and none where it stands on one. */
final class RepeatedColumnsCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    each(entity.declaration().annotations())
        .forEach(annotation -> checkNames(annotation, entity.shown(), problems));
    StoredFields.of(entity.declaration()).forEach(field -> checkProperty(field, entity, problems));
  }

  private static Stream<AnnotationDeclaration> each(Annotations annotations) {
    return Stream.concat(
        annotations.each(Unique.class).stream(), annotations.each(Index.class).stream());
  }

  private static void checkProperty(
      FieldDeclaration field, ResolvedEntity entity, Problems problems) {
    each(field.annotations())
        .filter(annotation -> annotation.value("columns").isPresent())
        .forEach(
            annotation ->
                problems.add(
                    ProblemCode.COLUMNS_ON_PROPERTY,
                    annotation.at("columns"),
                    annotation.simpleName(),
                    new Member(entity.declaration(), field).shown()));
  }

  private static void checkNames(
      AnnotationDeclaration annotation, String shown, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (WrittenValue name : annotation.elements("columns")) {
      if (!seen.add(name.text())) {
        problems.add(
            ProblemCode.COLUMNS_REPEATED,
            name.source(),
            annotation.simpleName(),
            shown,
            name.text());
      }
    }
  }
}
