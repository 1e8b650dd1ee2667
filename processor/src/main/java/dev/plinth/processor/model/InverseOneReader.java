package dev.plinth.processor.model;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** Understands the side of a one-to-one that has no column. */
final class InverseOneReader {
  private static final List<String> OF_THE_OWNER =
      List.of("column", "onDelete", "onUpdate", "deferrable", "eager");

  private static final List<Class<? extends Annotation>> OF_COLUMNS =
      List.of(Id.class, Unique.class, Index.class, Check.class, Comment.class, RenamedFrom.class);

  private final TargetReader targets;

  InverseOneReader(TargetReader targets) {
    this.targets = targets;
  }

  Optional<ToManyProperty> read(Member member, Access access, Problems problems) {
    AnnotationDeclaration relation =
        member.field().annotations().find(OneToOne.class).orElseThrow();
    TypeUse type = member.field().type();
    if (Relations.isCollection(type)) {
      problems.add(RelationCode.TO_ONE_COLLECTION, relation.source(), member.shown(), type.shown());
      return Optional.empty();
    }
    if (Relations.isRef(type)) {
      problems.add(RelationCode.INVERSE_REF, member.source(), member.shown());
      return Optional.empty();
    }
    rejectMembers(member, relation, problems);
    rejectColumns(member, problems);
    if (!member.isNullable()) {
      problems.add(RelationCode.INVERSE_NOT_NULLABLE, member.source(), member.shown());
    }
    Optional<RelationTarget> target = targets.readAny(member, type, problems);
    Optional<String> mappedBy =
        targets
            .outline(type)
            .flatMap(
                outline ->
                    new MappedBy(
                            member,
                            relation,
                            type,
                            outline.declaration(),
                            targets.types(),
                            OneToOne.class)
                        .find(problems));
    return target.flatMap(
        known -> mappedBy.map(path -> property(member, access, relation, known, path)));
  }

  private static void rejectMembers(
      Member member, AnnotationDeclaration relation, Problems problems) {
    for (String name : OF_THE_OWNER) {
      if (relation.value(name).isPresent()) {
        problems.add(RelationCode.INVERSE_MEMBER, relation.at(name), name, member.shown());
      }
    }
  }

  private static void rejectColumns(Member member, Problems problems) {
    for (Class<? extends Annotation> each : OF_COLUMNS) {
      member
          .field()
          .annotations()
          .find(each)
          .ifPresent(
              written ->
                  problems.add(
                      ColumnCode.ANNOTATIONS_CONFLICT,
                      written.source(),
                      member.shown(),
                      each.getSimpleName(),
                      "OneToOne(mappedBy)",
                      "The side without mappedBy has the column"));
    }
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
        ToManyKind.ONE,
        mappedBy,
        Optional.empty(),
        false,
        List.of(),
        Relations.cascades(relation),
        relation.flag("orphanRemoval").orElse(false),
        member.source());
  }
}
