package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.TableColumn;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The updates of one table, by the columns that they write. Thread-safe. */
final class UpdateStatements {

  /** Tables with many columns that change in any mixture must not fill the memory. */
  private static final int MOST_KEPT = 256;

  private final EntityMapping<?> mapping;
  private final Map<BitSet, Update> byColumns = new ConcurrentHashMap<>();

  /** The one of the last flush, which the next one mostly needs as well. */
  private volatile @Nullable Update last;

  UpdateStatements(EntityMapping<?> mapping) {
    this.mapping = mapping;
  }

  /** The update that sets these columns and finds the row by its key. */
  SqlStatement of(BitSet columns) {
    Update latest = last;
    if (latest != null && latest.columns.equals(columns)) {
      return latest.sql;
    }
    Update found = byColumns.get(columns);
    if (found == null) {
      found = make((BitSet) columns.clone());
      if (byColumns.size() < MOST_KEPT) {
        byColumns.put(found.columns, found);
      }
    }
    last = found;
    return found.sql;
  }

  private Update make(BitSet columns) {
    String set =
        columns.stream()
            .mapToObj(index -> mapping.columns().get(index).sql() + " = ?")
            .collect(Collectors.joining(", "));
    String key =
        mapping.keyColumns().stream()
            .map(TableColumn::sql)
            .map(column -> column + " = ?")
            .collect(Collectors.joining(" and "));
    SqlStatement sql =
        SqlStatement.of(
                mapping.entityType().getSimpleName() + ".update",
                "update " + mapping.tableSql() + " set " + set + " where " + key + version(columns))
            .returning(mapping.updateByKey().returning().toArray(String[]::new));
    return new Update(columns, sql);
  }

  private String version(BitSet columns) {
    return LoadedVersion.isNamed(mapping, columns)
        ? " and " + mapping.columns().get(mapping.versionColumn()).sql() + " = ?"
        : "";
  }

  /** An update and the columns that it sets, which are never changed. */
  private record Update(BitSet columns, SqlStatement sql) {}
}
