package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables that come: referenced ones first, with their foreign keys as far as these can be made. */
final class CreatedTables {

  private final List<TableSchema> added;
  private final Map<TableName, TableComparison> kept;
  private final Plan plan;

  CreatedTables(List<TableSchema> added, Map<TableName, TableComparison> kept, Plan plan) {
    this.added = added;
    this.kept = kept;
    this.plan = plan;
  }

  void diff() {
    TableGraph graph = new TableGraph(added);
    List<CreateForeignKey> later = new ArrayList<>();
    for (TableSchema table : graph.referencedFirst()) {
      List<ForeignKey> inline = new ArrayList<>();
      for (ForeignKey key : table.foreignKeys()) {
        if (graph.isCut(table, key) || isTargetUnfinished(key)) {
          later.add(new CreateForeignKey(table.name(), key));
        } else {
          inline.add(key);
        }
      }
      plan.add(new CreateTable(settled(table).with(t -> t.foreignKeys(inline))));
    }
    later.stream().sorted((a, b) -> a.table().compareTo(b.table())).forEach(plan::add);
  }

  /** Whether the key it points to is only made, or its columns only altered, after this table. */
  private boolean isTargetUnfinished(ForeignKey key) {
    TableComparison target = kept.get(key.references().table());
    if (target == null) {
      return false;
    }
    List<String> columns = key.references().columns();
    return target.disturbs(columns) || !Keys.isUnique(target.pair().before(), columns);
  }

  private static TableSchema settled(TableSchema table) {
    List<ColumnSchema> columns =
        table.columns().stream()
            .map(column -> column.with(c -> c.origin(Origin.settledOrNull(column.origin()))))
            .toList();
    return table.with(t -> t.columns(columns).origin(Origin.settledOrNull(table.origin())));
  }
}
