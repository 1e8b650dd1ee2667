package dev.plinth.processor.model;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** Understands a reference to another entity. */
final class ToOneReader {
  private final TargetReader targets;

  ToOneReader(TargetReader targets) {
    this.targets = targets;
  }

  Optional<ToOneProperty> read(Member member, Access access, Problems problems) {
    AnnotationDeclaration relation =
        member.field().annotations().find(ManyToOne.class).orElseThrow();
    TypeUse type = member.field().type();
    if (Relations.isCollection(type)) {
      problems.add(ProblemCode.TO_ONE_COLLECTION, relation.source(), member.shown(), type.shown());
      return Optional.empty();
    }
    return targets
        .read(member, type, problems)
        .map(target -> property(member, access, relation, target));
  }

  private static ToOneProperty property(
      Member member, Access access, AnnotationDeclaration relation, RelationTarget target) {
    return new ToOneProperty(
        member.field().name(),
        member.field().type().name(),
        access,
        column(member, relation, target.key().column()),
        target,
        action(relation, "onDelete"),
        action(relation, "onUpdate"),
        Relations.cascades(relation),
        relation.flag("eager").orElse(false),
        member.source());
  }

  /** Stores what the referenced key stores. */
  private static ColumnModel column(
      Member member, AnnotationDeclaration relation, ColumnModel key) {
    return new ColumnModel(
        relation
            .text("column")
            .orElseGet(() -> SnakeCase.of(member.field().name()) + "_" + key.name()),
        member.field().name(),
        key.scalar(),
        key.valueType(),
        member.isNullable(),
        false,
        key.length(),
        key.precision(),
        key.scale(),
        key.values(),
        member.source());
  }

  private static ReferentialAction action(AnnotationDeclaration relation, String member) {
    return relation.constant(member, ReferentialAction.class).orElse(ReferentialAction.NO_ACTION);
  }
}
