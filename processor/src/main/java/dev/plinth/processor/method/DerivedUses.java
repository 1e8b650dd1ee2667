package dev.plinth.processor.method;

import dev.plinth.processor.model.EntityOutline;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.fragment.TableUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what a statement reads of which table. */
final class DerivedUses {
  private final EntityProperties entities;
  private final EntityOutline entity;
  private final Map<TableName, Set<String>> read = new TreeMap<>();

  DerivedUses(EntityProperties entities, EntityOutline entity) {
    this.entities = entities;
    this.entity = entity;
    read.put(entity.table(), new TreeSet<>());
  }

  void addAll() {
    entities.columns(entity).forEach(column -> add(entity.table(), column.name()));
  }

  void addKey() {
    entities.key(entity).forEach(column -> add(entity.table(), column));
  }

  void add(DerivedPath path) {
    for (DerivedStep step : path.crossed()) {
      step.columns().forEach(column -> add(step.table(), column));
      step.referenced().forEach(column -> add(step.target(), column));
    }
    path.property().columnNames().forEach(column -> add(path.property().table(), column));
  }

  private void add(TableName table, String column) {
    read.computeIfAbsent(table, unseen -> new TreeSet<>()).add(column);
  }

  /** Sorted by name. */
  List<TableUse> read() {
    List<TableUse> uses = new ArrayList<>();
    read.forEach(
        (table, columns) -> uses.add(new TableUse(table, List.copyOf(columns), List.of(), false)));
    return uses;
  }

  /** Likewise, of a statement that deletes rows of the entity. */
  List<TableUse> deleted() {
    List<String> all = entities.columns(entity).stream().map(ColumnSchema::name).sorted().toList();
    return read().stream()
        .map(
            use ->
                use.table().equals(entity.table())
                    ? new TableUse(use.table(), use.read(), all, true)
                    : use)
        .toList();
  }
}
