package dev.plinth.schema.diff;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which added tables may be a vanished one under its old name. */
final class TableLikeness {

  private static final double ENOUGH = 0.6;
  private static final double COLUMNS = 0.6;
  private static final double KEY = 0.1;
  private static final double REFERENCES = 0.2;
  private static final double NAME = 0.1;

  /** A column that more new tables than this have tells nothing. */
  private static final int TELLING = 50;

  private final Map<String, List<TableSchema>> byColumn = new HashMap<>();

  TableLikeness(List<TableSchema> added) {
    for (TableSchema table : added) {
      for (String column : columns(table)) {
        byColumn.computeIfAbsent(column, each -> new ArrayList<>()).add(table);
      }
    }
  }

  /** The tables about which a person should be asked, sorted by name. */
  List<TableSchema> plausible(TableSchema vanished) {
    Set<TableSchema> candidates = new LinkedHashSet<>();
    for (String column : columns(vanished)) {
      List<TableSchema> tables = byColumn.getOrDefault(column, List.of());
      candidates.addAll(tables.size() <= TELLING ? tables : nearest(vanished, tables));
    }
    return candidates.stream()
        .filter(table -> score(vanished, table) >= ENOUGH)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  /** Tables are sorted by name, so that those with a similar beginning stand together. */
  private static List<TableSchema> nearest(TableSchema vanished, List<TableSchema> tables) {
    int low = 0;
    int high = tables.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tables.get(middle).name().compareTo(vanished.name()) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = Math.max(0, low - TELLING / 2);
    return tables.subList(start, Math.min(tables.size(), start + TELLING));
  }

  private static double score(TableSchema before, TableSchema after) {
    return COLUMNS * NameLikeness.jaccard(columns(before), columns(after))
        + KEY * (keyColumns(before).equals(keyColumns(after)) ? 1 : 0)
        + REFERENCES * NameLikeness.jaccard(targets(before), targets(after))
        + NAME * NameLikeness.of(before.name().name(), after.name().name());
  }

  private static Set<String> columns(TableSchema table) {
    return table.columns().stream()
        .map(column -> column.name() + " " + column.type().name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> keyColumns(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    return key == null ? List.of() : key.columns();
  }

  private static Set<TableName> targets(TableSchema table) {
    return table.foreignKeys().stream()
        .map(ForeignKey::references)
        .map(ForeignKey.Reference::table)
        .collect(Collectors.toSet());
  }
}
