package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** A key compares reliably, and is never NULL. */
final class KeyCheck implements EntityCheck {
  static final Set<Scalar> UNRELIABLE =
      EnumSet.of(
          Scalar.FLOAT,
          Scalar.DOUBLE,
          Scalar.DECIMAL,
          Scalar.BYTES,
          Scalar.JSON,
          Scalar.ARRAY,
          Scalar.JDBI);

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      FieldDeclaration field = declared.field();
      if (field.annotations().has(Id.class) && field.jdbi().isEmpty()) {
        check(declared, field, problems);
      }
    }
  }

  private static void check(DeclaredColumn declared, FieldDeclaration field, Problems problems) {
    if (UNRELIABLE.contains(declared.column().scalar())) {
      problems.add(KeyCode.KEY_TYPE, field.source(), declared.shown(), field.type().shown());
    }
    field
        .annotations()
        .find(Column.class)
        .filter(column -> column.flag("nullable").orElse(false))
        .ifPresent(
            column -> problems.add(KeyCode.KEY_NULLABLE, column.at("nullable"), declared.shown()));
  }
}
