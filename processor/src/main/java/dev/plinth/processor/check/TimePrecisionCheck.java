package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** A time has as many digits after the second as every target database stores. */
final class TimePrecisionCheck implements EntityCheck {
  private final TargetDialects dialects;

  TimePrecisionCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      if (declared.column().held().isTime()) {
        declared
            .field()
            .annotations()
            .find(Column.class)
            .ifPresent(column -> check(declared, column, problems));
      }
    }
  }

  private void check(DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    int greatest = dialects.timePrecision();
    column
        .number("precision")
        .filter(precision -> precision < 0 || precision > greatest)
        .ifPresent(
            precision ->
                problems.add(
                    ColumnCode.FACET_RANGE,
                    column.at("precision"),
                    "precision",
                    declared.shown(),
                    precision,
                    dialects.timeRange()));
  }
}
