package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a vanished column may be an added one of the same table under its old name.
 *
 * @param table the table before, under its new name, and after
 */
record ColumnLikeness(Change<TableSchema> table) {

  private static final double ENOUGH = 0.6;
  private static final double TYPE = 0.3;
  private static final double NULLS_AND_DEFAULT = 0.1;
  private static final double NAME = 0.35;
  private static final double POSITION = 0.15;
  private static final double MEMBERSHIP = 0.1;

  private static final List<Set<ColumnType>> FAMILIES =
      List.of(
          Set.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER, ColumnTypes.BIGINT),
          Set.of(ColumnTypes.REAL, ColumnTypes.DOUBLE, ColumnTypes.DECIMAL),
          Set.of(ColumnTypes.CHAR, ColumnTypes.VARCHAR, ColumnTypes.TEXT),
          Set.of(ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ));

  /** Whether a person should be asked. */
  boolean isPlausible(ColumnSchema before, ColumnSchema after) {
    return isPossible(before, after) && score(before, after) >= ENOUGH;
  }

  private boolean isPossible(ColumnSchema before, ColumnSchema after) {
    Set<TableName> from = targets(table.before(), before.name());
    Set<TableName> to = targets(table.after(), after.name());
    return isOneFamily(before.type(), after.type())
        && (before.generated() == null) == (after.generated() == null)
        && (from.isEmpty() || to.isEmpty() || from.equals(to));
  }

  private double score(ColumnSchema before, ColumnSchema after) {
    FacetChanges changes = FacetChanges.between(new Change<>(before, after));
    double score = NAME * NameLikeness.of(before.name(), after.name());
    score += TYPE * typeLikeness(changes);
    score += changes.has(ColumnFacet.NULLABLE) ? 0 : NULLS_AND_DEFAULT / 2;
    score += changes.has(ColumnFacet.DEFAULT) ? 0 : NULLS_AND_DEFAULT / 2;
    score += isAtSamePlace(before, after) ? POSITION : 0;
    score +=
        memberships(table.before(), before).equals(memberships(table.after(), after))
            ? MEMBERSHIP
            : 0;
    return score;
  }

  private static double typeLikeness(FacetChanges changes) {
    if (changes.has(ColumnFacet.TYPE)) {
      return 1.0 / 3;
    }
    boolean others =
        Stream.of(
                ColumnFacet.LENGTH,
                ColumnFacet.PRECISION,
                ColumnFacet.SCALE,
                ColumnFacet.VALUES,
                ColumnFacet.ENUM,
                ColumnFacet.ELEMENT,
                ColumnFacet.SQL_TYPE)
            .anyMatch(changes::has);
    return others ? 2.0 / 3 : 1;
  }

  private static boolean isOneFamily(ColumnType one, ColumnType other) {
    return one.equals(other)
        || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
  }

  private boolean isAtSamePlace(ColumnSchema before, ColumnSchema after) {
    int from = table.before().columns().indexOf(before);
    int to = table.after().columns().indexOf(after);
    return from == to
        || Objects.equals(neighbour(table.before(), from - 1), neighbour(table.after(), to - 1))
        || Objects.equals(neighbour(table.before(), from + 1), neighbour(table.after(), to + 1));
  }

  private static String neighbour(TableSchema table, int position) {
    return position < 0 || position >= table.columns().size()
        ? ""
        : table.columns().get(position).name();
  }

  private static Set<TableName> targets(TableSchema table, String column) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().contains(column))
        .map(ForeignKey::references)
        .map(ForeignKey.Reference::table)
        .collect(Collectors.toSet());
  }

  private static Set<String> memberships(TableSchema table, ColumnSchema column) {
    Set<String> memberships = new TreeSet<>();
    String name = column.name();
    if (table.primaryKey() != null && table.primaryKey().columns().contains(name)) {
      memberships.add("key");
    }
    if (table.uniques().stream().anyMatch(unique -> unique.columns().contains(name))) {
      memberships.add("unique");
    }
    if (table.indexes().stream()
        .anyMatch(index -> index.columns().stream().anyMatch(part -> name.equals(part.name())))) {
      memberships.add("index");
    }
    return memberships;
  }
}
