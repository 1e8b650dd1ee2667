package dev.plinth.processor.check;

import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.TypeForm;
import dev.plinth.processor.declaration.TypeTraits;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;

/** An entity is a class or record that generated code can reach and make instances of. */
public final class FormCheck {

  /** Whether it is worth looking inside. */
  public static boolean check(EntityDeclaration entity, Problems problems) {
    if (entity.root().isPresent()) {
      return false; // reported with the hierarchy that it is a variant of
    }
    if (entity.hierarchy().isPresent()) {
      return HierarchyFormCheck.check(entity, problems);
    }
    if (entity.form() != TypeForm.CLASS && entity.form() != TypeForm.RECORD) {
      problems.add(
          EntityCode.ENTITY_NOT_A_CLASS,
          entity.source(),
          entity.shown(),
          entity.form().shown(),
          annotation(entity));
      return false;
    }
    if (entity.traits().isAbstract()) {
      problems.add(EntityCode.ENTITY_ABSTRACT, entity.source(), entity.shown(), annotation(entity));
    }
    checkTraits(entity, problems);
    entity
        .parent()
        .ifPresent(
            parent ->
                problems.add(
                    EntityCode.ENTITY_INHERITS,
                    entity.source(),
                    entity.shown(),
                    String.join(".", parent.simpleNames())));
    return true;
  }

  /** What makes it an entity. */
  private static String annotation(EntityDeclaration entity) {
    return entity.annotations().has(Table.class) ? "Table" : "View";
  }

  /** What holds for every type that generated code deals with. */
  static void checkTraits(EntityDeclaration entity, Problems problems) {
    TypeTraits traits = entity.traits();
    require(!traits.inner(), EntityCode.ENTITY_INNER, entity, problems);
    require(!traits.hidden(), EntityCode.ENTITY_PRIVATE, entity, problems);
    require(!traits.generic(), EntityCode.ENTITY_GENERIC, entity, problems);
  }

  private static void require(
      boolean holds, ProblemCode code, EntityDeclaration entity, Problems problems) {
    if (!holds) {
      problems.add(code, entity.source(), entity.shown());
    }
  }

  private FormCheck() {}
}
