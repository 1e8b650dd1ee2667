package dev.plinth.migration.inspect;

import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.SqlToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The indexes of all tables of a SQLite database, without those of keys. */
final class SqliteIndexes {

  private static final String QUERY =
      "select tbl_name, name, sql from sqlite_schema where type = 'index' and sql is not null";

  private final Map<String, List<Index>> indexes = new HashMap<>();

  private SqliteIndexes() {}

  static SqliteIndexes read(Handle handle) {
    SqliteIndexes read = new SqliteIndexes();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.indexes
                    .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                    .add(index(row.getString(2), row.getString(3))))
        .list();
    return read;
  }

  List<Index> of(String table) {
    return indexes.getOrDefault(table, List.of());
  }

  private static Index index(String name, String sql) {
    Tokens tokens = Tokens.of(sql);
    Tokens rest = tokens.from(tokens.close(tokens.first(Kind.OPEN)) + 1);
    String where = rest.word(0).equals("where") ? rest.from(1).text() : null;
    return new Index(
        name,
        tokens.group().parts().stream().map(SqliteIndexes::part).toList(),
        tokens.word(1).equals("unique"),
        where,
        List.of());
  }

  private static IndexColumn part(Tokens part) {
    String last = part.word(part.size() - 1);
    boolean isOrdered = part.size() > 1 && (last.equals("asc") || last.equals("desc"));
    Tokens what = isOrdered ? part.between(0, part.size() - 1) : part;
    @Nullable String column = what.size() == 1 && !what.is(0, Kind.NUMBER) ? what.name(0) : null;
    return new IndexColumn(column, column == null ? what.text() : null, last.equals("desc"));
  }
}
