package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** A key compares reliably, is never NULL, and is generated only where the database can. */
final class KeyCheck implements EntityCheck {
  private static final Set<Scalar> GENERATED = EnumSet.of(Scalar.INT, Scalar.LONG);
  private static final Set<Scalar> UNRELIABLE =
      EnumSet.of(Scalar.DOUBLE, Scalar.DECIMAL, Scalar.BYTES);

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ColumnProperty property : entity.columns()) {
      FieldDeclaration field = entity.field(property);
      field
          .annotations()
          .find(Id.class)
          .ifPresent(id -> check(entity, property, field, id, problems));
    }
  }

  private static void check(
      ResolvedEntity entity,
      ColumnProperty property,
      FieldDeclaration field,
      AnnotationDeclaration id,
      Problems problems) {
    Scalar scalar = property.column().scalar();
    if (UNRELIABLE.contains(scalar)) {
      problems.add(
          ProblemCode.KEY_TYPE, field.source(), entity.shown(property), field.type().shown());
    } else if (property.column().identity() && !GENERATED.contains(scalar)) {
      problems.add(
          ProblemCode.KEY_NOT_GENERATED,
          id.at("generated"),
          entity.shown(property),
          field.type().shown());
    }
    field
        .annotations()
        .find(Column.class)
        .filter(column -> column.flag("nullable").orElse(false))
        .ifPresent(
            column ->
                problems.add(
                    ProblemCode.KEY_NULLABLE, column.at("nullable"), entity.shown(property)));
  }
}
