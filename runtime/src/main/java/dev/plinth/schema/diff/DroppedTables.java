package dev.plinth.schema.diff;

import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Named;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropUnique;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables that go: referencing ones first, and names that are wanted elsewhere at once. */
final class DroppedTables {

  private final List<TableSchema> vanished;
  private final Map<TableName, TableName> oldNames;
  private final Map<TableName, TableComparison> kept;
  private final Schema after;
  private final DiffHints hints;
  private final ConstraintRenames renames;
  private final Plan plan;

  /**
   * @param vanished the tables as they are called when they are dropped
   * @param oldNames how those with a temporary name are called at first
   * @param kept every table that stays, by its new name
   */
  DroppedTables(
      List<TableSchema> vanished,
      Map<TableName, TableName> oldNames,
      Map<TableName, TableComparison> kept,
      Schema after,
      DiffHints hints,
      ConstraintRenames renames,
      Plan plan) {
    this.vanished = vanished;
    this.oldNames = oldNames;
    this.kept = kept;
    this.after = after;
    this.hints = hints;
    this.renames = renames;
    this.plan = plan;
  }

  void diff() {
    if (vanished.isEmpty()) {
      return;
    }
    TableGraph graph = new TableGraph(vanished);
    Set<String> wanted = wantedNames();
    for (TableSchema table : vanished) {
      for (ForeignKey key : table.foreignKeys()) {
        if (graph.isCut(table, key) || isInTheWay(key) || wanted.contains(key.name())) {
          plan.add(new DropForeignKey(oldName(table), key.name()));
        }
      }
      freeNames(table, wanted);
    }
    graph.referencingFirst().forEach(table -> plan.add(new DropTable(table.name())));
    ask();
  }

  /** Whether a table that stays gives up the key it points to before this table goes. */
  private boolean isInTheWay(ForeignKey key) {
    TableComparison target = kept.get(key.references().table());
    return target != null && target.disturbs(key.references().columns());
  }

  /** Some databases have one space of names for the constraints and indexes of all tables. */
  private void freeNames(TableSchema table, Set<String> wanted) {
    TableName name = oldName(table);
    wanted(table.indexes(), wanted, each -> plan.add(new DropIndex(name, each)));
    wanted(table.uniques(), wanted, each -> plan.add(new DropUnique(name, each)));
    wanted(table.checks(), wanted, each -> plan.add(new DropCheck(name, each)));
    PrimaryKey key = table.primaryKey();
    if (key != null && wanted.contains(key.name())) {
      // It may count up, and then it can't be dropped alone.
      renames.aside(table.name(), ConstraintKind.PRIMARY_KEY, key.name());
    }
  }

  private static void wanted(
      List<? extends Named> items, Set<String> wanted, Consumer<String> drop) {
    items.stream().map(Named::name).filter(wanted::contains).forEach(drop);
  }

  /** Those that are new somewhere. */
  private Set<String> wantedNames() {
    Set<String> names = new HashSet<>();
    after.tables().forEach(table -> names.addAll(names(table)));
    kept.values().forEach(table -> names.removeAll(names(table.pair().before())));
    return names;
  }

  private static Set<String> names(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    return Stream.of(
            key == null ? List.<Named>of() : List.of(key),
            table.uniques(),
            table.indexes(),
            table.foreignKeys(),
            table.checks())
        .flatMap(List::stream)
        .map(Named::name)
        .collect(Collectors.toSet());
  }

  private void ask() {
    if (vanished.size() < 2) {
      return;
    }
    for (TableSchema table : vanished) {
      TableName name = oldName(table);
      if (!plan.isUndecided(name) && !hints.allowDrop().contains(name)) {
        plan.ask(new DropTableQuestion(name));
      }
    }
  }

  private TableName oldName(TableSchema table) {
    return oldNames.getOrDefault(table.name(), table.name());
  }
}
