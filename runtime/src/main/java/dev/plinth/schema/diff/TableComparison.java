package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to one table, as far as it can be seen without other tables.
 *
 * @param lostKeys the sets of columns that stop being unique, if only for a moment
 */
record TableComparison(
    TablePair pair,
    ColumnComparison columns,
    NamedComparison<PrimaryKey> primaryKey,
    NamedComparison<UniqueKey> uniques,
    NamedComparison<Index> indexes,
    Set<Set<String>> lostKeys) {

  static TableComparison of(TablePair pair) {
    ColumnComparison columns = ColumnComparison.of(pair);
    Change<TableSchema> table = new Change<>(pair.before(), pair.after());
    NamedComparison<PrimaryKey> primaryKey =
        NamedComparison.of(
            table.map(TableComparison::primaryKeys),
            PrimaryKey::columns,
            key -> columns.remakesAnyOf(key.columns()));
    NamedComparison<UniqueKey> uniques =
        NamedComparison.of(
            table.map(TableSchema::uniques),
            unique -> new UniqueKey("", unique.columns(), unique.nullsDistinct()),
            unique -> columns.remakesAnyOf(unique.columns()));
    NamedComparison<Index> indexes =
        NamedComparison.of(
            table.map(TableSchema::indexes),
            index -> index.withName(""),
            index -> remakes(columns, index));
    Set<Set<String>> lost = new HashSet<>();
    primaryKey.dropped().forEach(key -> lost.add(new HashSet<>(key.columns())));
    uniques.dropped().forEach(unique -> lost.add(new HashSet<>(unique.columns())));
    indexes.dropped().stream()
        .filter(index -> index.unique() && index.isOverColumns())
        .forEach(index -> lost.add(columnsOf(index)));
    return new TableComparison(pair, columns, primaryKey, uniques, indexes, lost);
  }

  /** Whether a foreign key to these columns must be away while this table changes. */
  boolean disturbs(List<String> referenced) {
    return lostKeys.contains(new HashSet<>(referenced))
        || columns.remakesAnyOf(referenced)
        || referenced.stream().anyMatch(columns.retyped()::contains);
  }

  private static List<PrimaryKey> primaryKeys(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    return key == null ? List.of() : List.of(key);
  }

  private static boolean remakes(ColumnComparison columns, Index index) {
    if (columns.remade().isEmpty()) {
      return false;
    }
    List<String> used = new ArrayList<>(index.include());
    used.addAll(columnsOf(index));
    return columns.remakesAnyOf(used)
        || (index.where() != null && columns.remakesPartOf(index.where()))
        || index.columns().stream()
            .anyMatch(
                part -> part.expression() != null && columns.remakesPartOf(part.expression()));
  }

  private static Set<String> columnsOf(Index index) {
    Set<String> names = new HashSet<>();
    for (IndexColumn part : index.columns()) {
      if (part.name() != null) {
        names.add(part.name());
      }
    }
    return names;
  }
}
