package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Origin;
import dev.plinth.type.ColumnTypes;

/** Turns a column of an entity into that of the schema. */
final class ColumnSnapshot {
  private ColumnSnapshot() {}

  /**
   * @param entity binary name of the class that declares the property
   */
  static ColumnSchema of(StoredColumn stored, String entity) {
    ColumnModel column = stored.column();
    ColumnSchemaBuilder builder =
        ColumnSchema.builder(column.name(), ColumnTypes.named(column.type()))
            .nullable(column.nullable())
            .values(column.values())
            .origin(Origin.of(entity, stored.origin()));
    column.length().ifPresent(builder::length);
    column.precision().ifPresent(builder::precision);
    column.scale().ifPresent(builder::scale);
    return column.identity() ? builder.identity(Identity.DEFAULT).build() : builder.build();
  }
}
