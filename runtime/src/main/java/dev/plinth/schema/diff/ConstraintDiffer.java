package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Named;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreatePrimaryKey;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropPrimaryKey;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.Operation;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Keys, constraints and indexes that come, get another name, and go. */
final class ConstraintDiffer {

  private final TableComparison table;
  private final Map<TableName, TableComparison> all;
  private final ConstraintRenames renames;
  private final Plan plan;

  /**
   * @param all every table that stays, by its new name
   */
  ConstraintDiffer(
      TableComparison table,
      Map<TableName, TableComparison> all,
      ConstraintRenames renames,
      Plan plan) {
    this.table = table;
    this.all = all;
    this.renames = renames;
    this.plan = plan;
  }

  void diff() {
    add(
        table.primaryKey(),
        (name, key) -> new DropPrimaryKey(name, key.name()),
        CreatePrimaryKey::new,
        constraint(ConstraintKind.PRIMARY_KEY));
    add(
        table.uniques(),
        (name, unique) -> new DropUnique(name, unique.name()),
        CreateUnique::new,
        constraint(ConstraintKind.UNIQUE));
    add(
        table.indexes(),
        (name, index) -> new DropIndex(name, index.name()),
        CreateIndex::new,
        renames::index);
    Change<TableSchema> sides = new Change<>(table.pair().before(), table.pair().after());
    add(
        NamedComparison.of(
            sides.map(TableSchema::foreignKeys), key -> key.withName(""), this::isDisturbed),
        (name, key) -> new DropForeignKey(name, key.name()),
        CreateForeignKey::new,
        constraint(ConstraintKind.FOREIGN_KEY));
    add(
        NamedComparison.of(
            sides.map(TableSchema::checks),
            Check::expression,
            check -> table.columns().remakesPartOf(check.expression())),
        (name, check) -> new DropCheck(name, check.name()),
        CreateCheck::new,
        constraint(ConstraintKind.CHECK));
  }

  /** Whether the columns at one of its ends, or the key that it points to, go for a moment. */
  private boolean isDisturbed(ForeignKey key) {
    TableComparison target = all.get(key.references().table());
    return table.columns().remakesAnyOf(key.columns())
        || key.columns().stream().anyMatch(table.columns().retyped()::contains)
        || (target != null && target.disturbs(key.references().columns()));
  }

  private <T extends Named> void add(
      NamedComparison<T> items,
      BiFunction<TableName, T, Operation> drop,
      BiFunction<TableName, T, Operation> create,
      BiConsumer<TableName, Change<String>> rename) {
    TablePair pair = table.pair();
    items.dropped().forEach(item -> plan.add(drop.apply(pair.oldName(), item)));
    items.renamed().forEach(change -> rename.accept(pair.name(), change.map(Named::name)));
    items.created().forEach(item -> plan.add(create.apply(pair.name(), item)));
  }

  private BiConsumer<TableName, Change<String>> constraint(ConstraintKind kind) {
    return (name, change) -> renames.constraint(name, kind, change);
  }
}
