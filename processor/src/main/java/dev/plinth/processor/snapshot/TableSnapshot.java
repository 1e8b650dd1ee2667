package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.TableFacets;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import java.util.stream.Stream;

/** Turns an entity into its table. */
public final class TableSnapshot {
  private TableSnapshot() {}

  /** The table, whose keys, constraints and indexes all have names. */
  public static TableSchema of(EntityModel entity) {
    TableFacets facets = entity.facets();
    TableName table = entity.table();
    return TableSchema.builder(table)
        .columns(
            entity.columns().stream()
                .map(column -> ColumnSnapshot.of(column, entity.binaryName()))
                .toList())
        .primaryKey(new PrimaryKey(ConstraintNames.primaryKey(table), entity.key().columnNames()))
        .uniques(
            entity.uniques().stream().map(unique -> KeySnapshot.unique(unique, table)).toList())
        .indexes(entity.indexes().stream().map(index -> KeySnapshot.index(index, table)).toList())
        .foreignKeys(
            Stream.concat(
                    entity.toOnes().stream()
                        .map(property -> KeySnapshot.foreignKey(property, table)),
                    entity.foreignKeys().stream()
                        .map(foreignKey -> KeySnapshot.foreignKey(foreignKey, table)))
                .toList())
        .checks(
            Stream.concat(
                    facets.checks().stream().map(check -> KeySnapshot.check(check, table)),
                    VariantChecks.of(entity, table).stream())
                .toList())
        .comment(facets.comment().orElse(null))
        .options(facets.options().orElse(null))
        .origin(origin(entity))
        .build();
  }

  private static Origin origin(EntityModel entity) {
    Origin origin = Origin.of(entity.binaryName());
    return entity.facets().renamedFrom().map(origin::renamedFrom).orElse(origin);
  }

  /**
   * As much of another entity's table as foreign keys to it have to know.
   *
   * @param uniques the unique keys that they refer to, besides the primary key
   */
  static TableSchema external(RelationTarget target, List<KeyModel> uniques) {
    TableName table = target.table();
    String type = target.type().reflectionName();
    return TableSchema.builder(table)
        .columns(
            Stream.concat(Stream.of(target.key()), uniques.stream())
                .flatMap(key -> key.columns().stream())
                .distinct()
                .map(column -> ColumnSnapshot.of(column, type))
                .toList())
        .primaryKey(new PrimaryKey(ConstraintNames.primaryKey(table), target.key().columnNames()))
        .uniques(
            uniques.stream()
                .map(KeyModel::columnNames)
                .map(columns -> new UniqueKey(ConstraintNames.unique(table, columns), columns))
                .toList())
        .external(true)
        .origin(Origin.of(type))
        .build();
  }
}
