package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.dialect.Capability;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** What says how a value is stored stands on a type that can be stored so. */
final class StorageCheck implements EntityCheck {
  private final TargetDialects dialects;

  StorageCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn column : entity.plainColumns()) {
      checkEnum(column, problems);
      checkArray(column, problems);
      checkJson(column, problems);
      checkCollation(column, problems);
    }
  }

  private void checkEnum(DeclaredColumn column, Problems problems) {
    column
        .field()
        .annotations()
        .find(Enumerated.class)
        .filter(annotation -> !column.field().isConverted())
        .ifPresent(
            annotation -> {
              if (!column.column().scalar().isEnum()) {
                problems.add(
                    ColumnCode.ENUMERATED_MISPLACED,
                    annotation.source(),
                    column.shown(),
                    column.field().type().shown());
              } else if (column.column().scalar() == Scalar.NATIVE_ENUM) {
                dialects
                    .without(Capability.NATIVE_ENUM)
                    .ifPresent(
                        dialect ->
                            problems.add(
                                ColumnCode.ENUM_NATIVE,
                                annotation.at("value"),
                                column.shown(),
                                dialect));
              }
            });
  }

  /** A key is no array anywhere, which {@link KeyCheck} says. */
  private void checkArray(DeclaredColumn column, Problems problems) {
    if (column.column().scalar() == Scalar.ARRAY && !column.field().annotations().has(Id.class)) {
      dialects
          .without(Capability.ARRAY)
          .ifPresent(
              dialect ->
                  problems.add(
                      ColumnCode.ARRAY_UNSUPPORTED,
                      column.property().source(),
                      column.shown(),
                      dialect));
    }
  }

  private static void checkJson(DeclaredColumn column, Problems problems) {
    column
        .field()
        .annotations()
        .find(Json.class)
        .filter(annotation -> column.column().held() != Scalar.JSON)
        .ifPresent(
            annotation ->
                problems.add(
                    ColumnCode.JSON_MISPLACED,
                    annotation.source(),
                    column.shown(),
                    column.field().type().shown()));
  }

  private static void checkCollation(DeclaredColumn column, Problems problems) {
    column
        .field()
        .annotations()
        .find(Column.class)
        .filter(written -> written.text("collation").isPresent())
        .filter(written -> !isText(column))
        .ifPresent(
            written ->
                problems.add(
                    ColumnCode.COLLATION_MISPLACED,
                    written.at("collation"),
                    column.shown(),
                    column.field().type().shown()));
  }

  private static boolean isText(DeclaredColumn column) {
    Scalar scalar = column.column().scalar();
    return (scalar == Scalar.JDBI ? column.column().held() : scalar).isText();
  }
}
