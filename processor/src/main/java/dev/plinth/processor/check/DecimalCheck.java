package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A decimal says how many digits it has, in a range that databases accept; nothing else does. */
final class DecimalCheck implements EntityCheck {
  /** The greatest that MariaDB and MySQL take. */
  private static final int GREATEST_PRECISION = 65;

  private static final int GREATEST_SCALE = 30;

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      Optional<AnnotationDeclaration> column = declared.field().annotations().find(Column.class);
      if (!declared.column().held().isDecimal()) {
        column.ifPresent(written -> rejectDigits(declared, written, problems));
      } else if (column.flatMap(written -> written.number("precision")).isPresent()) {
        checkRanges(declared, column.get(), problems);
      } else if (declared.column().held() == Scalar.DECIMAL) {
        problems.add(
            ColumnCode.DECIMAL_WITHOUT_PRECISION, declared.property().source(), declared.shown());
      } else {
        column.ifPresent(written -> rejectScale(declared, written, problems));
      }
    }
  }

  private static void rejectDigits(
      DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    List<String> members =
        Stream.of("precision", "scale")
            .filter(member -> column.number(member).isPresent())
            .filter(member -> member.equals("scale") || !declared.column().held().isTime())
            .toList();
    if (!members.isEmpty()) {
      problems.add(
          ColumnCode.PRECISION_MISPLACED,
          column.at(members.get(0)),
          declared.shown(),
          declared.field().type().shown(),
          String.join(" and ", members));
    }
  }

  /** A whole number has no digits after the point. */
  private static void rejectScale(
      DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    if (column.number("scale").isPresent()) {
      problems.add(
          ColumnCode.PRECISION_MISPLACED,
          column.at("scale"),
          declared.shown(),
          declared.field().type().shown(),
          "scale");
    }
  }

  private static void checkRanges(
      DeclaredColumn declared, AnnotationDeclaration column, Problems problems) {
    String shown = declared.shown();
    if (declared.column().held() == Scalar.BIG_INTEGER) {
      rejectScale(declared, column, problems);
    }
    int precision = column.number("precision").orElseThrow();
    int scale = column.number("scale").orElse(0);
    int greatestScale = Math.max(0, Math.min(precision, GREATEST_SCALE));
    if (precision < 1 || precision > GREATEST_PRECISION) {
      problems.add(
          ColumnCode.FACET_RANGE,
          column.at("precision"),
          "precision",
          shown,
          precision,
          "1 to " + GREATEST_PRECISION);
    } else if (scale < 0 || scale > greatestScale) {
      problems.add(
          ColumnCode.FACET_RANGE,
          column.at("scale"),
          "scale",
          shown,
          scale,
          "0 to " + greatestScale);
    }
  }
}
