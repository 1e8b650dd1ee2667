package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.schema.Origin;
import dev.plinth.schema.ViewSchema;

/** Turns an entity that is a view into the view. */
final class ViewSnapshot {
  private ViewSnapshot() {}

  static ViewSchema of(EntityModel entity, String query) {
    return new ViewSchema(
        entity.table(),
        query,
        entity.columns().stream()
            .map(column -> ColumnSnapshot.of(column, entity.binaryName()))
            .toList(),
        Origin.of(entity.binaryName()));
  }
}
