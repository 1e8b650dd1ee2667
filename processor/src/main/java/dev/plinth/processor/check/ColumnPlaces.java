package dev.plinth.processor.check;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/** Where a column is named. */
final class ColumnPlaces {

  /** The name that the user wrote, or else the property. */
  static SourceRef name(ResolvedEntity entity, StoredColumn stored) {
    FieldDeclaration field = entity.field(stored.path().root());
    Optional<WrittenValue> column =
        field.annotations().find(Column.class).flatMap(written -> written.value("name"));
    return column
        .or(() -> Relations.toOne(field).flatMap(written -> written.value("column")))
        .map(WrittenValue::source)
        .orElse(stored.path().root().source());
  }

  private ColumnPlaces() {}
}
