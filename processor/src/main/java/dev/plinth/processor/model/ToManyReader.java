package dev.plinth.processor.model;

import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;

/** Understands a collection of entities: those that refer to this one, or a join table's. */
final class ToManyReader {
  private final TargetReader targets;

  ToManyReader(TargetReader targets) {
    this.targets = targets;
  }

  /**
   * @param kind {@link OneToMany} or {@link ManyToMany}
   */
  Optional<ToManyProperty> read(
      Member member, Access access, Class<? extends Annotation> kind, Problems problems) {
    TypeUse type = member.field().type();
    if (!Relations.isCollection(type)) {
      rejectType(member, type, problems);
      return Optional.empty();
    }
    AnnotationDeclaration relation = member.field().annotations().find(kind).orElseThrow();
    TypeUse element = type.arguments().get(0);
    Optional<RelationTarget> target =
        kind == OneToMany.class
            ? targets.readAny(member, element, problems)
            : targets.read(member, element, problems);
    if (kind == ManyToMany.class && !Relations.isMapped(relation)) {
      return target.flatMap(known -> owning(member, access, relation, known, problems));
    }
    if (relation.text("joinTable").isPresent()) {
      problems.add(
          RelationCode.INVERSE_MEMBER, relation.at("joinTable"), "joinTable", member.shown());
    }
    Optional<String> mappedBy =
        targets
            .outline(element)
            .flatMap(
                outline ->
                    new MappedBy(
                            member, relation, element, outline.declaration(), targets.types(), kind)
                        .find(problems));
    ToManyKind how = kind == ManyToMany.class ? ToManyKind.OTHER_SIDE : ToManyKind.FOREIGN_KEY;
    return target.flatMap(
        known ->
            mappedBy.map(
                path ->
                    property(
                        member, access, relation, known, how, path, Optional.empty(), problems)));
  }

  private Optional<ToManyProperty> owning(
      Member member,
      Access access,
      AnnotationDeclaration relation,
      RelationTarget target,
      Problems problems) {
    return targets
        .own(member)
        .map(
            own ->
                property(
                    member,
                    access,
                    relation,
                    target,
                    ToManyKind.JOIN_TABLE,
                    "",
                    Optional.of(JoinTableReader.read(member, relation, own, target)),
                    problems));
  }

  private ToManyProperty property(
      Member member,
      Access access,
      AnnotationDeclaration relation,
      RelationTarget target,
      ToManyKind kind,
      String mappedBy,
      Optional<JoinTableModel> joinTable,
      Problems problems) {
    TypeUse type = member.field().type();
    return new ToManyProperty(
        member.field().name(),
        type.name(),
        access,
        target,
        kind,
        mappedBy,
        joinTable,
        type.is(Set.class),
        new OrderByReader(targets).read(member, relation, type.arguments().get(0), problems),
        Relations.cascades(relation),
        relation.flag("orphanRemoval").orElse(false),
        member.source());
  }

  private static void rejectType(Member member, TypeUse type, Problems problems) {
    problems.add(
        RelationCode.TO_MANY_NOT_LIST,
        member.source(),
        member.shown(),
        type.shown(),
        type.arguments().isEmpty()
            ? (type.entity() ? type.shown() : "…")
            : type.arguments().get(type.arguments().size() - 1).shown());
  }
}
