package dev.plinth.processor.check;

import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EmbeddedCode;
import dev.plinth.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.List;

/** What fills a column in every row does not stand in what some rows don't have. */
final class EmbeddedFillsCheck implements EntityCheck {
  private static final List<Class<? extends Annotation>> FILLING =
      List.of(Default.class, CreatedAt.class, UpdatedAt.class);

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredPath declared : entity.paths()) {
      boolean isEmptied =
          declared.path().property() instanceof ColumnProperty plain
              && plain.column().nullable()
              && !plain.column().absent();
      declared
          .path()
          .around()
          .filter(around -> isEmptied)
          .ifPresent(around -> check(declared, entity.shown(around), problems));
    }
  }

  private static void check(DeclaredPath declared, String around, Problems problems) {
    for (Class<? extends Annotation> filling : FILLING) {
      declared
          .member()
          .field()
          .annotations()
          .find(filling)
          .ifPresent(
              annotation ->
                  problems.add(
                      EmbeddedCode.EMBEDDED_FILLED,
                      annotation.source(),
                      declared.member().shown(),
                      annotation.simpleName(),
                      around));
    }
  }
}
