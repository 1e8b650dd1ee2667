package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Plinth itself writes has a type that it can count or tell the time with, and is never NULL.
 */
final class StampCheck implements EntityCheck {
  private static final Set<Scalar> TIMES =
      EnumSet.of(Scalar.INSTANT, Scalar.OFFSET_DATE_TIME, Scalar.TIMESTAMP);
  private static final Set<Scalar> NUMBERS = EnumSet.of(Scalar.SHORT, Scalar.INT, Scalar.LONG);
  private static final String TIME_TYPES = "Instant, OffsetDateTime or LocalDateTime";

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Optional<DeclaredColumn> first = Optional.empty();
    for (DeclaredColumn column : entity.plainColumns()) {
      if (column.field().jdbi().isPresent()) {
        continue;
      }
      check(column, problems);
      Optional<AnnotationDeclaration> version = column.field().annotations().find(Version.class);
      if (version.isPresent() && first.isPresent()) {
        problems.add(
            ColumnCode.VERSION_TWICE, version.get().source(), first.get().shown(), column.shown());
      }
      first = first.isEmpty() && version.isPresent() ? Optional.of(column) : first;
    }
  }

  private static void check(DeclaredColumn column, Problems problems) {
    for (Class<? extends Annotation> stamp :
        List.of(Version.class, CreatedAt.class, UpdatedAt.class)) {
      column
          .field()
          .annotations()
          .find(stamp)
          .ifPresent(annotation -> check(column, annotation, stamp, problems));
    }
  }

  private static void check(
      DeclaredColumn column,
      AnnotationDeclaration annotation,
      Class<? extends Annotation> stamp,
      Problems problems) {
    boolean mayCount = stamp == Version.class;
    Scalar scalar = column.column().scalar();
    boolean fits = TIMES.contains(scalar) || (mayCount && NUMBERS.contains(scalar));
    if (!fits || column.column().converter().isPresent()) {
      problems.add(
          ColumnCode.STAMP_TYPE,
          annotation.source(),
          column.shown(),
          column.field().type().shown(),
          annotation.simpleName(),
          (mayCount ? "short, int, long, " : "") + TIME_TYPES);
    }
    column
        .field()
        .annotations()
        .find(Column.class)
        .filter(written -> written.flag("nullable").orElse(false))
        .ifPresent(
            written ->
                problems.add(
                    ColumnCode.STAMP_NULLABLE,
                    written.at("nullable"),
                    column.shown(),
                    annotation.simpleName()));
  }
}
