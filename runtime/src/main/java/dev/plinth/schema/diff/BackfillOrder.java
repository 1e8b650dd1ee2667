package dev.plinth.schema.diff;

import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Orders tables so that one whose new columns are filled from another comes behind it: what it is
 * filled from may be new, too. Besides they are in the order of their names.
 */
final class BackfillOrder {

  private final Map<TableName, TableComparison> tables;
  private final Map<TableName, Set<String>> names = new TreeMap<>();
  private final List<TableComparison> ordered = new ArrayList<>();
  private final Set<TableName> seen = new HashSet<>();

  private BackfillOrder(Map<TableName, TableComparison> tables, DiffHints hints) {
    this.tables = tables;
    hints
        .backfill()
        .forEach(
            (path, sql) ->
                names
                    .computeIfAbsent(table(path), name -> new HashSet<>())
                    .addAll(SqlText.names(sql)));
  }

  /**
   * The tables that stay, which are given in the order of their names.
   *
   * @param tables by their new names
   */
  static Collection<TableComparison> of(Map<TableName, TableComparison> tables, DiffHints hints) {
    if (hints.backfill().size() < 2) {
      return tables.values();
    }
    BackfillOrder order = new BackfillOrder(tables, hints);
    tables.forEach(order::add);
    return order.ordered;
  }

  /** What fills each other keeps the order of its names. */
  private void add(TableName name, TableComparison table) {
    if (seen.add(name)) {
      Set<String> filledFrom = names.getOrDefault(name, Set.of());
      if (!filledFrom.isEmpty()) {
        tables.forEach(
            (other, source) -> {
              if (filledFrom.contains(other.name())) {
                add(other, source);
              }
            });
      }
      ordered.add(table);
    }
  }

  private static TableName table(String path) {
    return TableName.parse(path.substring(0, path.lastIndexOf('.')));
  }
}
