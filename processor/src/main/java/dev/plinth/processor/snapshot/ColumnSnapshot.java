package dev.plinth.processor.snapshot;

import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.Sequences;
import dev.plinth.processor.model.ColumnFacets;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Origin;
import dev.plinth.type.ColumnTypes;
import java.util.Optional;

/** Turns a column of an entity into that of the schema. */
public final class ColumnSnapshot {
  private ColumnSnapshot() {}

  /**
   * The column.
   *
   * @param entity binary name of the class that declares the property
   */
  public static ColumnSchema of(StoredColumn stored, String entity) {
    ColumnModel column = stored.column();
    ColumnSchemaBuilder builder =
        ColumnSchema.builder(column.name(), ColumnTypes.named(column.type()))
            .nullable(column.nullable())
            .origin(origin(stored, entity));
    values(column, builder);
    facets(column.facets(), builder);
    column
        .element()
        .filter(element -> column.scalar() == Scalar.ARRAY)
        .map(element -> element.columnType(column.length().isPresent()))
        .ifPresent(element -> builder.element(ColumnTypes.named(element)));
    column.length().ifPresent(builder::length);
    column.precision().ifPresent(builder::precision);
    column.scale().ifPresent(builder::scale);
    Optional<String> sequence =
        column.facets().sequence().map(Identifiers::quoted).map(Sequences::next);
    if (sequence.isPresent()) {
      return builder.defaultValue(sequence.get()).build();
    }
    return column.identity() ? builder.identity(Identity.DEFAULT).build() : builder.build();
  }

  /** A column holds the values itself, or names the type that has them. */
  static void values(ColumnModel column, ColumnSchemaBuilder builder) {
    column.enumType().ifPresentOrElse(builder::enumType, () -> builder.values(column.values()));
  }

  private static void facets(ColumnFacets facets, ColumnSchemaBuilder builder) {
    facets.defaultValue().ifPresent(builder::defaultValue);
    facets.generated().ifPresent(builder::generated);
    facets.collation().ifPresent(builder::collation);
    facets.sqlType().ifPresent(builder::sqlType);
    facets.comment().ifPresent(builder::comment);
  }

  private static Origin origin(StoredColumn stored, String entity) {
    ColumnFacets facets = stored.column().facets();
    Origin origin = Origin.of(entity, stored.origin()).renamedValues(facets.renamedValues());
    return facets.renamedFrom().map(origin::renamedFrom).orElse(origin);
  }
}
