package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** Only text has a length, and it is one that databases accept. */
final class TextLengthCheck implements EntityCheck {
  /** The greatest that PostgreSQL takes. */
  private static final int GREATEST = 10_485_760;

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      declared
          .field()
          .annotations()
          .find(Column.class)
          .filter(column -> column.number("length").isPresent())
          .ifPresent(column -> check(declared, column, problems));
    }
  }

  private static void check(
      DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    int length = column.number("length").orElseThrow();
    if (declared.column().held() != Scalar.STRING) {
      refuse(declared, column, problems);
    } else if (length < 1 || length > GREATEST) {
      problems.add(
          ColumnCode.FACET_RANGE,
          column.at("length"),
          "length",
          declared.shown(),
          length,
          "1 to " + GREATEST);
    }
  }

  /** What stands for a type parameter is text in some entities only. */
  private static void refuse(
      DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    if (!declared.field().chosen()) {
      problems.add(
          ColumnCode.LENGTH_MISPLACED,
          column.at("length"),
          declared.shown(),
          declared.field().type().shown());
    }
  }
}
