package dev.plinth.processor.model;

import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.List;
import java.util.Optional;

/** Understands a reference to another entity. */
final class ToOneReader {
  private final TargetReader targets;

  ToOneReader(TargetReader targets) {
    this.targets = targets;
  }

  Optional<ToOneProperty> read(Member member, Access access, Nesting nesting, Problems problems) {
    AnnotationDeclaration relation = Relations.toOne(member.field()).orElseThrow();
    TypeUse type = member.valueType();
    if (Relations.isCollection(type)) {
      problems.add(RelationCode.TO_ONE_COLLECTION, relation.source(), member.shown(), type.shown());
      return Optional.empty();
    }
    if (Relations.isRef(type) && type.arguments().isEmpty()) {
      problems.add(RelationCode.REF_RAW, member.source(), member.shown());
      return Optional.empty();
    }
    if (relation.flag("orphanRemoval").orElse(false)) {
      problems.add(RelationCode.ORPHANS_OF_OWNER, relation.at("orphanRemoval"), member.shown());
    }
    return targets
        .readAny(member, Relations.related(type), problems)
        .flatMap(
            target ->
                referenced(member, relation, target, problems)
                    .filter(key -> hasName(member, relation, key, problems))
                    .map(key -> property(member, access, nesting, relation, target, key)));
  }

  /** The key, or what {@code references} says. */
  private Optional<KeyModel> referenced(
      Member member, AnnotationDeclaration relation, RelationTarget target, Problems problems) {
    return relation.elements("references").isEmpty()
        ? Optional.of(target.key())
        : targets
            .declaration(target)
            .flatMap(
                declared ->
                    new ReferencesReader(member, relation, declared).read(target.key(), problems));
  }

  /** One name can't stand for several columns. */
  private static boolean hasName(
      Member member, AnnotationDeclaration relation, KeyModel key, Problems problems) {
    boolean single = key.columns().size() == 1 || relation.text("column").isEmpty();
    if (!single) {
      problems.add(
          RelationCode.COLUMN_OF_SEVERAL,
          relation.at("column"),
          member.shown(),
          member.field().type().shown(),
          String.join(", ", key.columnNames()),
          ReferenceNames.column(SnakeCase.of(member.field().name()), key.columnNames().get(0)));
    }
    return single;
  }

  private static ToOneProperty property(
      Member member,
      Access access,
      Nesting nesting,
      AnnotationDeclaration relation,
      RelationTarget target,
      KeyModel referenced) {
    return new ToOneProperty(
        member.field().name(),
        member.field().type().name(),
        access,
        columns(member, nesting, relation, referenced),
        target,
        referenced,
        action(relation, "onDelete"),
        action(relation, "onUpdate"),
        relation.flag("deferrable").orElse(false),
        Relations.cascades(relation),
        relation.flag("eager").orElse(false),
        Relations.isRef(member.valueType()),
        member.field().annotations().has(OneToOne.class),
        member.source());
  }

  /** They store what the referenced key stores. */
  private static List<ColumnModel> columns(
      Member member, Nesting nesting, AnnotationDeclaration relation, KeyModel key) {
    return key.columns().stream()
        .map(referenced -> column(member, nesting, relation, key, referenced))
        .map(column -> nesting.nullable() ? column.asNullable() : column)
        .toList();
  }

  private static ColumnModel column(
      Member member,
      Nesting nesting,
      AnnotationDeclaration relation,
      KeyModel key,
      StoredColumn referenced) {
    String name = name(member, relation, referenced);
    return referenced
        .column()
        .referencedBy(
            nesting.prefix() + name,
            FacetsReader.text(member.field().annotations(), Comment.class),
            nesting.before(before(member, key, referenced), name),
            nesting.path() + member.field().name(),
            !member.field().annotations().has(Id.class) && member.isNullable(),
            member.source());
  }

  /** The old name; of several columns it is what their names began with. */
  private static Optional<String> before(Member member, KeyModel key, StoredColumn referenced) {
    return FacetsReader.text(member.field().annotations(), RenamedFrom.class)
        .map(
            old ->
                key.columns().size() == 1
                    ? old
                    : ReferenceNames.column(old, referenced.column().name()));
  }

  private static String name(
      Member member, AnnotationDeclaration relation, StoredColumn referenced) {
    return relation
        .text("column")
        .orElseGet(
            () ->
                ReferenceNames.column(
                    SnakeCase.of(member.field().name()), referenced.column().name()));
  }

  private static ReferentialAction action(AnnotationDeclaration relation, String member) {
    return relation.constant(member, ReferentialAction.class).orElse(ReferentialAction.NO_ACTION);
  }
}
