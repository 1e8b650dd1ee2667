package dev.plinth.schema.diff;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /** Nobody answers more questions about one table at once; further ones come when these are no. */
  private static final int MOST = 3;

  /** What is compared of a table. */
  private record Look(
      TableSchema table, Set<String> columns, List<String> key, Set<TableName> references) {

    static Look of(TableSchema table) {
      PrimaryKey key = table.primaryKey();
      return new Look(
          table,
          table.columns().stream()
              .map(column -> column.name() + " " + column.type().name())
              .collect(Collectors.toCollection(LinkedHashSet::new)),
          key == null ? List.of() : key.columns(),
          table.foreignKeys().stream()
              .map(ForeignKey::references)
              .map(ForeignKey.Reference::table)
              .collect(Collectors.toSet()));
    }

    double score(Look after) {
      double score =
          COLUMNS * NameLikeness.jaccard(columns, after.columns)
              + KEY * (key.equals(after.key) ? 1 : 0)
              + REFERENCES * NameLikeness.jaccard(references, after.references);
      return score + NAME < ENOUGH
          ? score
          : score + NAME * NameLikeness.of(table.name().name(), after.table.name().name());
    }
  }

  /** A new table and how much it looks like a vanished one. */
  private record Candidate(TableSchema table, double score) {}

  private final Map<String, List<Look>> byColumn = new HashMap<>();

  /**
   * @param added every new table, sorted by name
   */
  TableLikeness(List<TableSchema> added) {
    for (TableSchema table : added) {
      Look look = Look.of(table);
      for (String column : look.columns()) {
        byColumn.computeIfAbsent(column, each -> new ArrayList<>()).add(look);
      }
    }
  }

  /** The tables about which a person should be asked, sorted by name. */
  List<TableSchema> plausible(TableSchema vanished, Predicate<TableSchema> denied) {
    Look look = Look.of(vanished);
    Set<Look> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String column : look.columns()) {
      List<Look> owners = byColumn.getOrDefault(column, List.of());
      candidates.addAll(owners.size() <= TELLING ? owners : nearest(vanished.name(), owners));
    }
    return candidates.stream()
        .filter(each -> !denied.test(each.table()))
        .map(each -> new Candidate(each.table(), look.score(each)))
        .filter(each -> each.score() >= ENOUGH)
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(each -> each.table().name()))
        .limit(MOST)
        .map(Candidate::table)
        .sorted(Comparator.comparing(TableSchema::name))
        .toList();
  }

  /** Tables are sorted by name, so that those with a similar beginning stand together. */
  private static List<Look> nearest(TableName name, List<Look> looks) {
    int low = 0;
    int high = looks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (looks.get(middle).table().name().compareTo(name) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = Math.max(0, low - TELLING / 2);
    return looks.subList(start, Math.min(looks.size(), start + TELLING));
  }
}
