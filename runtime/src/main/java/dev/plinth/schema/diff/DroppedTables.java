package dev.plinth.schema.diff;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.Named;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropUnique;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables that go: referencing ones first, and names that are wanted elsewhere at once. */
final class DroppedTables {

  private final List<TableSchema> vanished;
  private final Map<TableName, TableName> oldNames;
  private final Map<TableName, TableComparison> kept;
  private final Schema after;
  private final DiffHints hints;
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
      Plan plan) {
    this.vanished = vanished;
    this.oldNames = oldNames;
    this.kept = kept;
    this.after = after;
    this.hints = hints;
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
        if (graph.isCut(table, key) || isInTheWay(key)) {
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

  /** Some databases have one space of names for the indexes of all tables. */
  private void freeNames(TableSchema table, Set<String> wanted) {
    for (Index index : table.indexes()) {
      if (wanted.contains(index.name())) {
        plan.add(new DropIndex(oldName(table), index.name()));
      }
    }
    table.uniques().stream()
        .map(Named::name)
        .filter(wanted::contains)
        .forEach(name -> plan.add(new DropUnique(oldName(table), name)));
  }

  private Set<String> wantedNames() {
    Set<String> names = new HashSet<>();
    for (TableSchema table : after.tables()) {
      table.indexes().forEach(index -> names.add(index.name()));
      table.uniques().forEach(unique -> names.add(unique.name()));
    }
    return names;
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
