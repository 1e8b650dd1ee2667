package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChange;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.OperationOrder.Moment;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.ColumnUses;
import dev.plinth.schema.operation.DropColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns that come, change and go; asks what the rows there are get where null is not allowed. */
final class ColumnDiffer {

  private final TableComparison table;
  private final DiffHints hints;
  private final Plan plan;

  ColumnDiffer(TableComparison table, DiffHints hints, Plan plan) {
    this.table = table;
    this.hints = hints;
    this.plan = plan;
  }

  void diff() {
    ColumnComparison columns = table.columns();
    List<ColumnSchema> gone = GeneratedColumns.usersFirst(columns.dropped());
    List<ColumnSchema> early = new ArrayList<>(columns.remade());
    gone.stream().filter(columns::restsOnRetyped).forEach(early::add);
    GeneratedColumns.usersFirst(early)
        .forEach(column -> plan.add(new DropColumn(name(), column.name()), Moment.EARLY));
    GeneratedColumns.usedFirst(columns.remade()).forEach(this::add);
    GeneratedColumns.usedFirst(columns.added()).forEach(this::add);
    columns.changed().forEach(this::alter);
    gone.stream().filter(column -> !early.contains(column)).forEach(this::drop);
    columns.dropped().forEach(this::refuseIfUsed);
  }

  private TableName name() {
    return table.pair().name();
  }

  private void add(ColumnSchema column) {
    String backfill = hints.backfill().get(name() + "." + column.name());
    if (backfill == null && !column.nullable() && !column.fillsItself()) {
      ask(column);
    }
    Moment moment = column.generated() == null ? Moment.USUAL : Moment.LATE;
    plan.add(
        new AddColumn(
            name(), column.with(c -> c.origin(Origin.settledOrNull(column.origin()))), backfill),
        moment);
  }

  private void refuseIfUsed(ColumnSchema column) {
    ColumnUses.of(table.pair().after(), column.name())
        .ifPresent(
            use ->
                plan.error(
                    DiffErrorCode.UNKNOWN_COLUMN.at(
                        name(), column.name(), use, name(), column.name())));
  }

  private void drop(ColumnSchema column) {
    plan.add(new DropColumn(name(), column.name()));
  }

  private void alter(ColumnSchema column, FacetChanges all) {
    FacetChanges changes = all;
    FacetChange identity = all.byFacet().get(ColumnFacet.IDENTITY);
    if (identity != null && identity.to() == null && isIn(table.primaryKey().dropped(), column)) {
      String old = table.pair().oldColumn(column.name());
      plan.add(new AlterColumn(table.pair().oldName(), old, only(identity)), Moment.EARLY);
      changes = without(all);
    }
    if (identity != null && identity.from() == null && isIn(table.primaryKey().created(), column)) {
      plan.add(new AlterColumn(name(), column.name(), only(identity)), Moment.LATE);
      changes = without(all);
    }
    if (!changes.isEmpty()) {
      plan.add(
          new AlterColumn(
              name(),
              column.name(),
              changes,
              backfill(column, changes),
              ValueRenames.ofColumn(name(), column, changes, hints, plan)));
    }
  }

  private @Nullable String backfill(ColumnSchema column, FacetChanges changes) {
    if (!changes.becomesNotNull()) {
      return null;
    }
    String hint = hints.backfill().get(name() + "." + column.name());
    if (hint == null && !column.fillsItself()) {
      ask(column);
    }
    return hint == null ? column.defaultValue() : hint;
  }

  /** A column that may turn out to be a renamed one is asked about once that is known. */
  private void ask(ColumnSchema column) {
    boolean undecided =
        plan.asks(
            question ->
                question instanceof RenameColumnQuestion rename
                    && rename.table().equals(name())
                    && rename.to().equals(column.name()));
    if (!undecided) {
      plan.ask(new BackfillQuestion(name(), column.name(), isUnique(column)));
    }
  }

  private boolean isUnique(ColumnSchema column) {
    List<String> alone = List.of(column.name());
    PrimaryKey key = table.pair().after().primaryKey();
    return (key != null && key.columns().equals(alone))
        || table.pair().after().uniques().stream().anyMatch(u -> u.columns().equals(alone))
        || table.pair().after().indexes().stream()
            .anyMatch(
                index ->
                    index.unique()
                        && index.columns().size() == 1
                        && column.name().equals(index.columns().get(0).name()));
  }

  private static boolean isIn(List<PrimaryKey> keys, ColumnSchema column) {
    return keys.stream().anyMatch(key -> key.columns().contains(column.name()));
  }

  private static FacetChanges only(FacetChange identity) {
    return new FacetChanges(Map.of(ColumnFacet.IDENTITY, identity));
  }

  private static FacetChanges without(FacetChanges changes) {
    Map<ColumnFacet, FacetChange> rest = new EnumMap<>(ColumnFacet.class);
    rest.putAll(changes.byFacet());
    rest.remove(ColumnFacet.IDENTITY);
    return new FacetChanges(rest);
  }
}
