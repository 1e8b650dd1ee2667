package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** A key compares reliably, is never NULL, and is generated only where the database can. */
final class KeyCheck implements EntityCheck {
  private static final Set<Scalar> GENERATED = EnumSet.of(Scalar.INT, Scalar.LONG);
  static final Set<Scalar> UNRELIABLE =
      EnumSet.of(
          Scalar.FLOAT, Scalar.DOUBLE, Scalar.DECIMAL, Scalar.BYTES, Scalar.JSON, Scalar.ARRAY);

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      FieldDeclaration field = declared.field();
      field.annotations().find(Id.class).ifPresent(id -> check(declared, field, id, problems));
    }
  }

  private static void check(
      DeclaredColumn declared,
      FieldDeclaration field,
      AnnotationDeclaration id,
      Problems problems) {
    Scalar scalar = declared.column().scalar();
    if (UNRELIABLE.contains(scalar)) {
      problems.add(KeyCode.KEY_TYPE, field.source(), declared.shown(), field.type().shown());
    } else if (declared.column().identity() && !GENERATED.contains(scalar)) {
      problems.add(
          KeyCode.KEY_NOT_GENERATED, id.at("generated"), declared.shown(), field.type().shown());
    }
    field
        .annotations()
        .find(Column.class)
        .filter(column -> column.flag("nullable").orElse(false))
        .ifPresent(
            column -> problems.add(KeyCode.KEY_NULLABLE, column.at("nullable"), declared.shown()));
  }
}
