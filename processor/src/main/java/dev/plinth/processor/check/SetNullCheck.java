package dev.plinth.processor.check;

import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** SET_NULL needs a column that accepts NULL. */
final class SetNullCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ToOneProperty property : entity.toOnes()) {
      if (!property.isNullable()) {
        Relations.toOne(entity.field(property))
            .ifPresent(relation -> check(entity.shown(property), relation, problems));
      }
    }
  }

  private static void check(String shown, AnnotationDeclaration relation, Problems problems) {
    for (String member : List.of("onDelete", "onUpdate")) {
      relation
          .constant(member, ReferentialAction.class)
          .filter(ReferentialAction.SET_NULL::equals)
          .ifPresent(
              action ->
                  problems.add(ProblemCode.SET_NULL_NOT_NULL, relation.at(member), member, shown));
    }
  }
}
