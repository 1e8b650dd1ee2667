package dev.plinth.schema.diff;

import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a foreign key can point to. */
final class Keys {

  private Keys() {}

  /** Whether these columns, in any order, are the primary key or unique for every row. */
  static boolean isUnique(TableSchema table, List<String> columns) {
    Set<String> wanted = new HashSet<>(columns);
    return (table.primaryKey() != null
            && wanted.equals(new HashSet<>(table.primaryKey().columns())))
        || table.uniques().stream().anyMatch(u -> wanted.equals(new HashSet<>(u.columns())))
        || table.indexes().stream().anyMatch(index -> isUnique(index, wanted));
  }

  private static boolean isUnique(Index index, Set<String> wanted) {
    Set<String> names = new HashSet<>();
    for (IndexColumn part : index.columns()) {
      if (part.name() != null) {
        names.add(part.name());
      }
    }
    return index.unique() && index.where() == null && index.isOverColumns() && names.equals(wanted);
  }
}
