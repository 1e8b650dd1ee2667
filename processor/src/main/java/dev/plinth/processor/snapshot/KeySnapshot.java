package dev.plinth.processor.snapshot;

import dev.plinth.annotation.Order;
import dev.plinth.processor.model.CheckModel;
import dev.plinth.processor.model.ForeignKeyModel;
import dev.plinth.processor.model.IndexExpression;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.IndexPart;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.model.UniqueModel;
import dev.plinth.schema.Check;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import java.util.stream.Stream;

/** Turns unique keys, indexes and references into those of the table; derives absent names. */
final class KeySnapshot {
  private KeySnapshot() {}

  static UniqueKey unique(UniqueModel unique, TableName table) {
    List<String> columns = unique.columnNames();
    return new UniqueKey(
        unique.name().orElseGet(() -> ConstraintNames.unique(table, columns)),
        columns,
        unique.nullsDistinct());
  }

  static Check check(CheckModel check, TableName table) {
    return new Check(
        check.name().orElseGet(() -> ConstraintNames.check(table, check.about())),
        check.expression());
  }

  static Index index(IndexModel index, TableName table) {
    List<String> columns = index.columnNames();
    return new Index(
        index.name().orElseGet(() -> ConstraintNames.index(table, columns)),
        index
            .expression()
            .map(KeySnapshot::expression)
            .orElseGet(() -> index.parts().stream().flatMap(KeySnapshot::columns).toList()),
        index.unique(),
        index.where().orElse(null),
        UniqueModel.columnNames(index.include()));
  }

  private static List<IndexColumn> expression(IndexExpression expression) {
    IndexColumn column = IndexColumn.ofExpression(expression.sql());
    return List.of(expression.order() == Order.DESC ? column.desc() : column);
  }

  static ForeignKey foreignKey(ToOneProperty property, TableName table) {
    ForeignKey foreignKey =
        foreignKey(property.columnNames(), property.target(), property.referenced(), table)
            .withActions(action(property.onDelete()), action(property.onUpdate()));
    return property.deferrable() ? foreignKey.deferred() : foreignKey;
  }

  static ForeignKey foreignKey(ForeignKeyModel foreignKey, TableName table) {
    return foreignKey(
            foreignKey.columnNames(), foreignKey.target(), foreignKey.target().key(), table)
        .withActions(action(foreignKey.onDelete()), action(foreignKey.onUpdate()));
  }

  private static ForeignKey foreignKey(
      List<String> columns, RelationTarget target, KeyModel referenced, TableName table) {
    TableName references = target.table();
    return ForeignKey.of(
        ConstraintNames.foreignKey(table, columns, references),
        columns,
        references,
        referenced.columnNames());
  }

  private static Stream<IndexColumn> columns(IndexPart part) {
    return part.path().columns().stream()
        .map(stored -> IndexColumn.of(stored.column().name()))
        .map(column -> part.order() == Order.DESC ? column.desc() : column);
  }

  private static ReferentialAction action(dev.plinth.annotation.ReferentialAction action) {
    return switch (action) {
      case NO_ACTION -> ReferentialAction.NO_ACTION;
      case RESTRICT -> ReferentialAction.RESTRICT;
      case CASCADE -> ReferentialAction.CASCADE;
      case SET_NULL -> ReferentialAction.SET_NULL;
    };
  }
}
