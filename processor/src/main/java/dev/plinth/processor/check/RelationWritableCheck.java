package dev.plinth.processor.check;

import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.Unwritable;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;

/** A to-many is taken by the constructor, or can be set after its entity was made. */
final class RelationWritableCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ToManyProperty property : entity.toManys()) {
      boolean isTaken = entity.construction().filter(each -> each.takes(property)).isPresent();
      if (!property.access().isWritable() && !isTaken) {
        problems.add(
            RelationCode.RELATION_FINAL,
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
    return unwritable(entity, property).why();
  }

  private static String fix(ResolvedEntity entity, ToManyProperty property) {
    if (entity.declaration().isRecord()) {
      return "Make " + entity.shown() + " a class, or leave it out";
    }
    return unwritable(entity, property).fix(!property.isOne());
  }

  private static Unwritable unwritable(ResolvedEntity entity, PropertyModel property) {
    return new Unwritable(new Member(entity.declaration(), entity.field(property)));
  }
}
