package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import java.util.Set;

/** Finds the entity at the other end of a relation. */
final class TargetReader {
  private final Outlines outlines;
  private final Set<ClassName> compiled;

  /**
   * @param compiled the entities that are compiled now, whose own problems are reported with them
   */
  TargetReader(Outlines outlines, Set<ClassName> compiled) {
    this.outlines = outlines;
    this.compiled = compiled;
  }

  Optional<RelationTarget> read(Member member, TypeUse type, Problems problems) {
    return read(
        member.shown(),
        member.source(),
        type,
        remedy(type, "Declare an entity as its type"),
        problems);
  }

  /** Likewise, where it may also be a variant: the target is the entity whose variant it is. */
  Optional<RelationTarget> readAny(Member member, TypeUse type, Problems problems) {
    return type.entity()
        ? read(member, type, problems)
        : outline(type).flatMap(EntityOutline::target).or(() -> read(member, type, problems));
  }

  private Optional<RelationTarget> read(
      String shown, SourceRef place, TypeUse type, String fix, Problems problems) {
    Optional<EntityOutline> outline = type.entity() ? outline(type) : Optional.empty();
    if (outline.isEmpty()) {
      problems.add(RelationCode.TARGET_NOT_ENTITY, place, shown, type.shown(), fix);
      return Optional.empty();
    }
    Optional<RelationTarget> target = outline.get().target();
    if (target.isEmpty() && !compiled.contains(outline.get().type())) {
      problems.add(RelationCode.TARGET_WITHOUT_KEY, place, shown, type.shown());
    }
    return target;
  }

  /** The entity that an annotation names. */
  Optional<RelationTarget> read(String shown, SourceRef place, TypeUse type, Problems problems) {
    return read(shown, place, type, remedy(type, "Name an entity"), problems);
  }

  /** The entity itself as others see it. */
  Optional<RelationTarget> own(Member member) {
    return outlines.find(member.entity().entityType()).flatMap(EntityOutline::target);
  }

  /** How the entity at the other end is declared. */
  Optional<EntityDeclaration> declaration(RelationTarget target) {
    return outlines.find(target.type()).map(EntityOutline::declaration);
  }

  /** Reads what is no entity. */
  EntityLookup types() {
    return outlines.types();
  }

  /** The entity that a type is, or is a variant of. */
  Optional<EntityOutline> outline(TypeUse type) {
    return type.raw() instanceof ClassName name
        ? type.entity() ? outlines.find(name) : types().rootOf(name).flatMap(outlines::find)
        : Optional.empty();
  }

  private String remedy(TypeUse type, String otherwise) {
    if (!isTheirs(type)) {
      return otherwise;
    }
    return types()
        .rootOf((ClassName) type.raw())
        .map(root -> "Refer to " + String.join(".", root.simpleNames()) + ", whose variant it is")
        .orElse("Put @Table on " + type.shown());
  }

  private static boolean isTheirs(TypeUse type) {
    return type.raw() instanceof ClassName name && !name.packageName().startsWith("java.");
  }
}
