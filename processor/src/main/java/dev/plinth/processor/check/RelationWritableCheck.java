package dev.plinth.processor.check;

import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;

/** A to-many can be set after its entity was made, for only then its elements can refer to it. */
final class RelationWritableCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ToManyProperty property : entity.toManys()) {
      if (!property.access().isWritable()) {
        problems.add(
            ProblemCode.RELATION_FINAL,
            property.source(),
            entity.shown(property),
            why(entity, property),
            fix(entity, property));
      }
    }
  }

  private static String why(ResolvedEntity entity, PropertyModel property) {
    if (entity.declaration().isRecord()) {
      return "a component of a record";
    }
    return member(entity, property).isFinal() ? "final" : "private and has no setter";
  }

  private static String fix(ResolvedEntity entity, PropertyModel property) {
    if (entity.declaration().isRecord()) {
      return "Make " + entity.shown() + " a class, or leave it out";
    }
    return member(entity, property).isFinal()
        ? "Remove final"
        : "Make it package-private or add a setter";
  }

  private static Member member(ResolvedEntity entity, PropertyModel property) {
    return new Member(entity.declaration(), entity.field(property));
  }
}
