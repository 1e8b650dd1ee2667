package dev.plinth.processor.check;

import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.model.WrittenName;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** The column of a foreign key is named once. */
final class ForeignKeyColumnCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (EntityDeclaration type : entity.types()) {
      StoredFields.of(type)
          .filter(field -> WrittenName.ofColumn(field).isPresent())
          .forEach(field -> check(field, problems));
    }
  }

  private static void check(FieldDeclaration field, Problems problems) {
    WrittenName.ofForeignKey(field)
        .ifPresent(
            name ->
                problems.add(
                    ColumnCode.ANNOTATIONS_CONFLICT,
                    name.source(),
                    field.shown(),
                    "Column(name)",
                    "ForeignKey(column)",
                    "Keep the one that is meant"));
  }
}
