package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.List;

/** Turns an entity into its table. */
public final class TableSnapshot {
  private TableSnapshot() {}

  /** The table, whose keys, constraints and indexes all have names. */
  public static TableSchema of(EntityModel entity) {
    TableName table = TableName.of(entity.table());
    return TableSchema.builder(table)
        .columns(
            entity.stored().stream()
                .map(property -> ColumnSnapshot.of(property, entity.binaryName()))
                .toList())
        .primaryKey(
            new PrimaryKey(
                ConstraintNames.primaryKey(table), names(List.of(entity.key().property()))))
        .uniques(
            entity.uniques().stream().map(unique -> KeySnapshot.unique(unique, table)).toList())
        .indexes(entity.indexes().stream().map(index -> KeySnapshot.index(index, table)).toList())
        .foreignKeys(
            entity.toOnes().stream()
                .map(property -> KeySnapshot.foreignKey(property, table))
                .toList())
        .origin(Origin.of(entity.binaryName()))
        .build();
  }

  /** As much of another entity's table as a foreign key to it has to know. */
  static TableSchema external(RelationTarget target) {
    TableName table = TableName.of(target.table());
    ColumnProperty key = target.key().property();
    return TableSchema.builder(table)
        .columns(List.of(ColumnSnapshot.of(key, target.type().reflectionName())))
        .primaryKey(new PrimaryKey(ConstraintNames.primaryKey(table), names(List.of(key))))
        .external(true)
        .origin(Origin.of(target.type().reflectionName()))
        .build();
  }

  /** The names of the columns, in order. */
  static List<String> names(List<? extends StoredProperty> properties) {
    return properties.stream().map(property -> property.column().name()).toList();
  }
}
