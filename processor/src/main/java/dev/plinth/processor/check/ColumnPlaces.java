package dev.plinth.processor.check;

import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.WrittenName;
import dev.plinth.processor.problem.SourceRef;

/** Where a column is named. */
final class ColumnPlaces {

  /** The name that the user wrote, or else the property. */
  static SourceRef name(ResolvedEntity entity, StoredColumn stored) {
    return WrittenName.of(entity.field(stored.path().root()))
        .map(WrittenValue::source)
        .orElse(stored.path().root().source());
  }

  private ColumnPlaces() {}
}
