package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Reference;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two entities that refer to each other in the same way are the two sides of one relation, unless a
 * join table or column has a name of its own.
 */
final class BothOwningCheck implements EntityCheck {
  private static final List<Class<? extends Annotation>> SYMMETRIC =
      List.of(OneToOne.class, ManyToMany.class);

  private final Outlines outlines;

  BothOwningCheck(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    EntityDeclaration own = entity.declaration();
    for (Class<? extends Annotation> kind : SYMMETRIC) {
      owning(own, kind).forEach(field -> check(own, field, kind, problems));
    }
  }

  private void check(
      EntityDeclaration own,
      FieldDeclaration field,
      Class<? extends Annotation> kind,
      Problems problems) {
    Optional<ClassName> target =
        entity(field.type()).filter(type -> type.compareTo(own.entityType()) > 0);
    target.flatMap(outlines::find).map(EntityOutline::declaration).stream()
        .flatMap(other -> owning(other, kind))
        .filter(back -> entity(back.type()).equals(Optional.of(own.entityType())))
        .findFirst()
        .ifPresent(
            back ->
                problems.add(
                    RelationCode.BOTH_OWNING,
                    field.source(),
                    field.shown(),
                    back.shown(),
                    back.name(),
                    field.name()));
  }

  /** Whether a way back leads over what are reported as the two sides of one relation. */
  static boolean isPair(List<Reference> way) {
    return way.size() == 2
        && way.stream()
            .map(reference -> reference.field().annotations().find(OneToOne.class))
            .allMatch(relation -> relation.filter(BothOwningCheck::isPlain).isPresent());
  }

  private static Stream<FieldDeclaration> owning(
      EntityDeclaration entity, Class<? extends Annotation> kind) {
    return StoredFields.ofTable(entity)
        .filter(
            field -> field.annotations().find(kind).filter(BothOwningCheck::isPlain).isPresent());
  }

  private static boolean isPlain(AnnotationDeclaration relation) {
    return Stream.of("mappedBy", "joinTable", "column")
        .noneMatch(member -> relation.text(member).isPresent());
  }

  private static Optional<ClassName> entity(TypeUse type) {
    return Stream.concat(Stream.of(type), type.arguments().stream())
        .filter(TypeUse::entity)
        .map(use -> (ClassName) use.raw())
        .findFirst();
  }
}
