package dev.plinth.processor.model;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Understands a collection of the entities that refer to this one. */
final class ToManyReader {
  private final TargetReader targets;

  ToManyReader(TargetReader targets) {
    this.targets = targets;
  }

  Optional<ToManyProperty> read(Member member, Access access, Problems problems) {
    TypeUse type = member.field().type();
    if (!Relations.isCollection(type)) {
      problems.add(
          ProblemCode.TO_MANY_NOT_LIST,
          member.source(),
          member.shown(),
          type.shown(),
          type.arguments().size() == 1 ? type.arguments().get(0).shown() : type.shown());
      return Optional.empty();
    }
    AnnotationDeclaration relation =
        member.field().annotations().find(OneToMany.class).orElseThrow();
    TypeUse element = type.arguments().get(0);
    Optional<RelationTarget> target = targets.read(member, element, problems);
    Optional<FieldDeclaration> mappedBy =
        targets
            .outline(element)
            .flatMap(outline -> mappedBy(member, relation, outline.declaration(), problems));
    return target.flatMap(
        known -> mappedBy.map(field -> property(member, access, relation, known, field.name())));
  }

  private static ToManyProperty property(
      Member member,
      Access access,
      AnnotationDeclaration relation,
      RelationTarget target,
      String mappedBy) {
    return new ToManyProperty(
        member.field().name(),
        member.field().type().name(),
        access,
        target,
        mappedBy,
        Relations.cascades(relation),
        relation.flag("orphanRemoval").orElse(false),
        member.source());
  }

  /** Without the member the compiler itself complains. */
  private static Optional<FieldDeclaration> mappedBy(
      Member member, AnnotationDeclaration relation, EntityDeclaration target, Problems problems) {
    Optional<WrittenValue> written = relation.value("mappedBy");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String name = written.get().text();
    Optional<FieldDeclaration> field =
        StoredFields.of(target).filter(candidate -> candidate.name().equals(name)).findFirst();
    if (field.isEmpty()) {
      problems.add(
          ProblemCode.MAPPED_BY_UNKNOWN,
          written.get().source(),
          name,
          target.shown(),
          member.shown(),
          hint(name, target, member));
      return Optional.empty();
    }
    return refersBack(member, written.get(), target, field.get(), problems)
        ? field
        : Optional.empty();
  }

  private static boolean refersBack(
      Member member,
      WrittenValue written,
      EntityDeclaration target,
      FieldDeclaration field,
      Problems problems) {
    String shown = new Member(target, field).shown();
    if (!field.annotations().has(ManyToOne.class)) {
      problems.add(ProblemCode.MAPPED_BY_NOT_TO_ONE, written.source(), member.shown(), shown);
    } else if (!field.type().name().equals(member.entity().type())) {
      problems.add(
          ProblemCode.MAPPED_BY_OTHER,
          written.source(),
          member.shown(),
          shown,
          field.type().shown(),
          member.entity().shown(),
          hint(field.name(), target, member));
    } else {
      return true;
    }
    return false;
  }

  private static String hint(String name, EntityDeclaration target, Member member) {
    List<String> references = references(target, member);
    return references.isEmpty()
        ? "Add a property of type " + member.entity().shown() + " with @ManyToOne to it."
        : NearestName.hint(name, references);
  }

  /** The properties of {@code target} that could be meant. */
  private static List<String> references(EntityDeclaration target, Member member) {
    return StoredFields.of(target)
        .filter(field -> field.annotations().has(ManyToOne.class))
        .filter(field -> field.type().name().equals(member.entity().type()))
        .map(FieldDeclaration::name)
        .toList();
  }
}
