package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.JoinTableModel;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the join table of a relation into a table: its key is both foreign keys, whose rows go with
 * what they refer to.
 */
public final class JoinTableSnapshot {
  private JoinTableSnapshot() {}

  /** The join tables that an entity declares. */
  public static Stream<TableSchema> of(EntityModel entity) {
    return entity.toManys().stream()
        .flatMap(
            property -> property.joinTable().stream().map(join -> table(entity, property, join)));
  }

  private static TableSchema table(
      EntityModel entity, ToManyProperty property, JoinTableModel join) {
    TableName table = join.name();
    List<String> second = JoinTableModel.names(join.targetColumns());
    return TableSchema.builder(table)
        .columns(join.columns().stream().map(column -> column(entity, property, column)).toList())
        .primaryKey(
            new PrimaryKey(ConstraintNames.primaryKey(table), JoinTableModel.names(join.columns())))
        .indexes(
            List.of(
                new Index(
                    ConstraintNames.index(table, second),
                    second.stream().map(IndexColumn::of).toList(),
                    false,
                    null,
                    List.of())))
        .foreignKeys(
            List.of(
                foreignKey(
                    table,
                    JoinTableModel.names(join.ownerColumns()),
                    entity.table(),
                    entity.key().columnNames()),
                foreignKey(
                    table,
                    second,
                    property.target().table(),
                    property.target().key().columnNames())))
        .origin(Origin.of(entity.binaryName(), property.name()))
        .build();
  }

  private static ColumnSchema column(
      EntityModel entity, ToManyProperty property, ColumnModel column) {
    ColumnSchemaBuilder builder =
        ColumnSchema.builder(column.name(), ColumnTypes.named(column.type()))
            .nullable(false)
            .origin(Origin.of(entity.binaryName(), property.name() + "." + column.name()));
    ColumnSnapshot.values(column, builder);
    column.length().ifPresent(builder::length);
    column.precision().ifPresent(builder::precision);
    column.scale().ifPresent(builder::scale);
    return builder.build();
  }

  private static ForeignKey foreignKey(
      TableName table, List<String> columns, TableName references, List<String> key) {
    return ForeignKey.of(
            ConstraintNames.foreignKey(table, columns, references), columns, references, key)
        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
  }
}
