package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.TableColumn;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The updates of one table, by the columns that they write. Thread-safe. */
final class UpdateStatements {

  /** Tables with many columns that change in any mixture must not fill the memory. */
  private static final int MOST_KEPT = 256;

  private final EntityMapping<?> mapping;
  private final Map<BitSet, SqlStatement> byColumns = new ConcurrentHashMap<>();

  UpdateStatements(EntityMapping<?> mapping) {
    this.mapping = mapping;
  }

  /** The update that sets these columns and finds the row by its key. */
  SqlStatement of(BitSet columns) {
    SqlStatement known = byColumns.get(columns);
    if (known != null) {
      return known;
    }
    SqlStatement made = make(columns);
    if (byColumns.size() < MOST_KEPT) {
      byColumns.put((BitSet) columns.clone(), made);
    }
    return made;
  }

  private SqlStatement make(BitSet columns) {
    String set =
        columns.stream()
            .mapToObj(index -> mapping.columns().get(index).sql() + " = ?")
            .collect(Collectors.joining(", "));
    String key =
        mapping.keyColumns().stream()
            .map(TableColumn::sql)
            .map(column -> column + " = ?")
            .collect(Collectors.joining(" and "));
    return SqlStatement.of(
            mapping.entityType().getSimpleName() + ".update",
            "update " + mapping.tableSql() + " set " + set + " where " + key + version(columns))
        .returning(mapping.updateByKey().returning().toArray(String[]::new));
  }

  private String version(BitSet columns) {
    return LoadedVersion.isNamed(mapping, columns)
        ? " and " + mapping.columns().get(mapping.versionColumn()).sql() + " = ?"
        : "";
  }
}
