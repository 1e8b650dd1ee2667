package dev.plinth.processor.check;

import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.IndexCode;
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
    for (EntityDeclaration type : entity.types()) {
      StoredFields.of(type).forEach(field -> checkProperty(new Member(type, field), problems));
    }
  }

  private static Stream<AnnotationDeclaration> each(Annotations annotations) {
    return Stream.concat(
        annotations.each(Unique.class).stream(), annotations.each(Index.class).stream());
  }

  private static void checkProperty(Member member, Problems problems) {
    each(member.field().annotations())
        .filter(annotation -> annotation.value("columns").isPresent())
        .forEach(
            annotation ->
                problems.add(
                    IndexCode.COLUMNS_ON_PROPERTY,
                    annotation.at("columns"),
                    annotation.simpleName(),
                    member.shown()));
  }

  private static void checkNames(
      AnnotationDeclaration annotation, String shown, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (WrittenValue name : annotation.elements("columns")) {
      if (!seen.add(name.text())) {
        problems.add(
            IndexCode.COLUMNS_REPEATED, name.source(), annotation.simpleName(), shown, name.text());
      }
    }
  }
}
