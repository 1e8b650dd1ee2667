package dev.plinth.schema.diff;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables and the foreign keys between them; a table's reference to itself is none.
 *
 * <p>In each ring of tables the first one by name gives up its foreign keys into the ring, until no
 * ring is left.
 */
final class TableGraph {

  private final Map<TableName, TableSchema> tables = new TreeMap<>();
  private final Map<TableName, Set<TableName>> references = new TreeMap<>();
  private final Map<TableName, Set<TableName>> cut = new LinkedHashMap<>();

  TableGraph(Iterable<TableSchema> all) {
    all.forEach(table -> tables.put(table.name(), table));
    tables.forEach((name, table) -> references.put(name, targets(table)));
    cutRings(references.keySet());
  }

  /**
   * Every table after those that it references; of several that could be next, the first by name.
   */
  List<TableSchema> referencedFirst() {
    return order(references, reversed(references));
  }

  /**
   * Every table before those that it references; of several that could be next, the first by name.
   */
  List<TableSchema> referencingFirst() {
    return order(reversed(references), references);
  }

  /** Whether {@code table} gave up this foreign key to break a ring. */
  boolean isCut(TableSchema table, ForeignKey key) {
    return cut.getOrDefault(table.name(), Set.of()).contains(key.references().table());
  }

  private Set<TableName> targets(TableSchema table) {
    Set<TableName> targets = new TreeSet<>();
    for (ForeignKey key : table.foreignKeys()) {
      TableName target = key.references().table();
      if (tables.containsKey(target) && !target.equals(table.name())) {
        targets.add(target);
      }
    }
    return targets;
  }

  private void cutRings(Set<TableName> names) {
    for (Set<TableName> ring : new Rings(references, names).find()) {
      TableName first = ring.iterator().next();
      Set<TableName> targets = references.getOrDefault(first, Set.of());
      Set<TableName> given = new TreeSet<>(targets);
      given.retainAll(ring);
      cut.computeIfAbsent(first, each -> new HashSet<>()).addAll(given);
      targets.removeAll(given);
      cutRings(ring);
    }
  }

  private List<TableSchema> order(
      Map<TableName, Set<TableName>> needs, Map<TableName, Set<TableName>> neededBy) {
    Map<TableName, Integer> open = new TreeMap<>();
    needs.forEach((name, needed) -> open.put(name, needed.size()));
    PriorityQueue<TableName> free = new PriorityQueue<>();
    open.forEach(
        (name, count) -> {
          if (count == 0) {
            free.add(name);
          }
        });
    List<TableSchema> ordered = new ArrayList<>();
    for (TableName name = free.poll(); name != null; name = free.poll()) {
      ordered.add(tables.get(name));
      for (TableName other : neededBy.getOrDefault(name, Set.of())) {
        if (open.merge(other, -1, Integer::sum) == 0) {
          free.add(other);
        }
      }
    }
    return ordered;
  }

  private static Map<TableName, Set<TableName>> reversed(Map<TableName, Set<TableName>> edges) {
    Map<TableName, Set<TableName>> reversed = new TreeMap<>();
    edges.keySet().forEach(name -> reversed.put(name, new TreeSet<>()));
    edges.forEach(
        (name, targets) ->
            targets.forEach(
                target -> reversed.computeIfAbsent(target, each -> new TreeSet<>()).add(name)));
    return reversed;
  }
}
