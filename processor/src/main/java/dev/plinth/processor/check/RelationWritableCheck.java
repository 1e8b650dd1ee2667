package dev.plinth.processor.check;

import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.stream.Stream;

/** A relation can be set after its entity was made, for only then its other end is known. */
final class RelationWritableCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Stream.<PropertyModel>concat(
            entity.toOnes().stream().filter(toOne -> !toOne.ref()), entity.toManys().stream())
        .filter(property -> !property.access().isWritable())
        .forEach(
            property ->
                problems.add(
                    ProblemCode.RELATION_FINAL,
                    property.source(),
                    entity.shown(property),
                    why(entity, property),
                    fix(entity, property)));
  }

  private static String why(ResolvedEntity entity, PropertyModel property) {
    if (entity.declaration().isRecord()) {
      return "a component of a record";
    }
    return member(entity, property).isFinal() ? "final" : "private and has no setter";
  }

  private static String fix(ResolvedEntity entity, PropertyModel property) {
    if (!entity.declaration().isRecord()) {
      return member(entity, property).isFinal()
          ? "Remove final"
          : "Make it package-private or add a setter";
    }
    return property instanceof ToManyProperty
        ? "Make " + entity.shown() + " a class, or leave the collection out"
        : "Declare a Ref, as in Ref<"
            + target(property)
            + ">, or make "
            + entity.shown()
            + " a class";
  }

  private static String target(PropertyModel property) {
    return property instanceof ToOneProperty toOne
        ? String.join(".", toOne.target().type().simpleNames())
        : property.type().toString();
  }

  private static Member member(ResolvedEntity entity, PropertyModel property) {
    return new Member(entity.declaration(), entity.field(property));
  }
}
