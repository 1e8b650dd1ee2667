package dev.plinth.schema.diff;

import static dev.plinth.schema.ColumnFacet.IDENTITY;

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
import dev.plinth.schema.operation.RenameEnumValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that come, change and go; asks what existing rows get where null is not allowed. */
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
    List<ColumnSchema> early = columns.earlyDropped();
    early.forEach(column -> plan.add(new DropColumn(name(), column.name()), Moment.SOON));
    columns.allAdded().forEach(this::add);
    columns.changed().forEach(this::alter);
    GeneratedColumns.usersFirst(columns.dropped()).stream()
        .filter(column -> !early.contains(column))
        .forEach(this::drop);
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
    FacetChange identity = all.byFacet().get(IDENTITY);
    if (identity != null && identity.to() == null && isIn(table.primaryKey().dropped(), column)) {
      TablePair pair = table.pair();
      changes =
          apart(pair.oldName(), pair.oldColumn(column.name()), changes, IDENTITY, Moment.EARLY);
    }
    if (identity != null && identity.from() == null && isIn(table.primaryKey().created(), column)) {
      changes = apart(name(), column.name(), changes, IDENTITY, Moment.LATE);
    }
    if (changes.has(ColumnFacet.GENERATED) && table.columns().isFreedEarly(column)) {
      changes = apart(name(), column.name(), changes, ColumnFacet.GENERATED, Moment.SOON);
    }
    FacetChange value = all.byFacet().get(ColumnFacet.DEFAULT);
    if (value != null && value.from() != null && value.to() != null && hasRenamedValues(column)) {
      changes = defaultApart(column, changes, value);
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

  private boolean hasRenamedValues(ColumnSchema column) {
    return plan.planned().stream()
        .anyMatch(
            operation ->
                operation instanceof RenameEnumValue rename
                    && rename.name().equals(column.enumType()));
  }

  /** The old default goes before its value is renamed, so that the way back can bring it again. */
  private FacetChanges defaultApart(ColumnSchema column, FacetChanges changes, FacetChange value) {
    TablePair pair = table.pair();
    FacetChange going = new FacetChange(value.from(), null);
    plan.add(
        new AlterColumn(
            pair.oldName(),
            pair.oldColumn(column.name()),
            changes.only(ColumnFacet.DEFAULT).with(ColumnFacet.DEFAULT, going)),
        Moment.EARLY);
    return changes.with(ColumnFacet.DEFAULT, new FacetChange(null, value.to()));
  }

  /** Changes one facet at another moment than the others; gives what is left to change. */
  private FacetChanges apart(
      TableName owner, String column, FacetChanges changes, ColumnFacet facet, Moment moment) {
    plan.add(new AlterColumn(owner, column, changes.only(facet)), moment);
    return changes.without(facet);
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
    if (!plan.isUndecided(name(), column.name())) {
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
}
