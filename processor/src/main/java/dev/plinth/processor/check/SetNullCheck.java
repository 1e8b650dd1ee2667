package dev.plinth.processor.check;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.List;

/** SET_NULL needs a column that accepts NULL. */
final class SetNullCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredPath declared : entity.references()) {
      if (!declared.path().columns().get(0).column().nullable()) {
        Relations.toOne(declared.member().field())
            .ifPresent(relation -> check(declared.member().shown(), relation, problems));
      }
    }
    for (DeclaredColumn declared : entity.plainColumns()) {
      if (!declared.column().nullable()) {
        declared
            .field()
            .annotations()
            .find(ForeignKey.class)
            .ifPresent(written -> check(declared.shown(), written, problems));
      }
    }
  }

  private static void check(String shown, AnnotationDeclaration written, Problems problems) {
    for (String member : List.of("onDelete", "onUpdate")) {
      written
          .constant(member, ReferentialAction.class)
          .filter(ReferentialAction.SET_NULL::equals)
          .ifPresent(
              action ->
                  problems.add(RelationCode.SET_NULL_NOT_NULL, written.at(member), member, shown));
    }
  }
}
