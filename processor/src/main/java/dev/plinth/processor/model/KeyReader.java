package dev.plinth.processor.model;

import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the primary key. */
final class KeyReader {

  static Optional<KeyModel> read(EntityDeclaration entity, Problems problems) {
    List<FieldDeclaration> marked =
        StoredFields.of(entity).filter(field -> field.annotations().has(Id.class)).toList();
    if (marked.isEmpty()) {
      problems.add(ProblemCode.KEY_MISSING, entity.source(), entity.shown());
      return Optional.empty();
    }
    if (marked.size() > 1) {
      rejectComposite(entity, marked, problems);
    }
    return key(new Member(entity, marked.get(0)));
  }

  /** What is wrong with the property itself is reported where it is read. */
  private static Optional<KeyModel> key(Member member) {
    FieldDeclaration field = member.field();
    if (Relations.isRelation(field)) {
      return Optional.empty();
    }
    Access access = new AccessReader(member.entity()).read(field, new Problems());
    return ColumnReader.read(member, access, Nesting.in(member.entity()), new Problems())
        .map(property -> new KeyModel(List.of(property), property.column().identity()));
  }

  private static void rejectComposite(
      EntityDeclaration entity, List<FieldDeclaration> marked, Problems problems) {
    AnnotationDeclaration second = marked.get(1).annotations().find(Id.class).orElseThrow();
    problems.add(
        ProblemCode.KEY_COMPOSITE,
        second.source(),
        entity.shown(),
        marked.size(),
        marked.stream().map(FieldDeclaration::name).collect(Collectors.joining(", ")),
        marked.stream().map(field -> "\"" + field.name() + "\"").collect(Collectors.joining(", ")));
  }

  private KeyReader() {}
}
