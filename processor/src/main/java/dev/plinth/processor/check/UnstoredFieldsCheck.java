package dev.plinth.processor.check;

import dev.plinth.annotation.Transient;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import javax.lang.model.element.Modifier;

/** A field that is not stored carries no annotation that says how. */
final class UnstoredFieldsCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity.types().forEach(type -> check(type, problems));
  }

  private static void check(EntityDeclaration type, Problems problems) {
    for (FieldDeclaration field : type.fields()) {
      String shown = new Member(type, field).shown();
      if (field.is(Modifier.STATIC)) {
        field
            .annotations()
            .all()
            .forEach(
                annotation ->
                    problems.add(
                        ColumnCode.COLUMN_STATIC,
                        annotation.source(),
                        annotation.simpleName(),
                        shown));
      } else if (StoredFields.isTransient(field)) {
        checkTransient(type, field, shown, problems);
      }
    }
  }

  private static void checkTransient(
      EntityDeclaration type, FieldDeclaration field, String shown, Problems problems) {
    if (type.isRecord()) {
      problems.add(ColumnCode.TRANSIENT_COMPONENT, field.source(), shown);
      return;
    }
    for (AnnotationDeclaration annotation : field.annotations().all()) {
      if (!annotation.type().equals(Transient.class.getName())) {
        problems.add(
            ColumnCode.COLUMN_TRANSIENT, annotation.source(), shown, annotation.simpleName());
      }
    }
  }
}
