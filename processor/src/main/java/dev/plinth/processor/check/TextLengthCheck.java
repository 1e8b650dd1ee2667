package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;

/** Only text has a length, and it is one that databases accept. */
final class TextLengthCheck implements EntityCheck {
  /** The greatest that PostgreSQL takes. */
  private static final int GREATEST = 10_485_760;

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ColumnProperty property : entity.columns()) {
      entity
          .field(property)
          .annotations()
          .find(Column.class)
          .filter(column -> column.number("length").isPresent())
          .ifPresent(column -> check(entity, property, column, problems));
    }
  }

  private static void check(
      ResolvedEntity entity,
      ColumnProperty property,
      AnnotationDeclaration column,
      Problems problems) {
    int length = column.number("length").orElseThrow();
    if (property.column().scalar() != Scalar.STRING) {
      problems.add(
          ProblemCode.LENGTH_MISPLACED,
          column.at("length"),
          entity.shown(property),
          entity.field(property).type().shown());
    } else if (length < 1 || length > GREATEST) {
      problems.add(
          ProblemCode.FACET_RANGE,
          column.at("length"),
          "length",
          entity.shown(property),
          length,
          "1 to " + GREATEST);
    }
  }
}
