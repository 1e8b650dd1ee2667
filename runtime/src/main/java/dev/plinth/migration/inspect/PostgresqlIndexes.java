package dev.plinth.migration.inspect;

import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The indexes of all tables of a PostgreSQL database, without those of keys. */
final class PostgresqlIndexes {

  private static final String QUERY =
      PostgresqlCatalogue.TABLE
          + """
          , x.relname as name, i.indisunique, pg_get_expr(i.indpred, i.indrelid) as predicate,
            i.indnkeyatts as keys,
            array(select a.attname::text from generate_series(0, i.indnatts - 1) as p
              left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[p]
                and i.indkey[p] > 0
              order by p) as columns,
            array(select pg_get_indexdef(i.indexrelid, p, true)
              from generate_series(1, i.indnatts) as p order by p) as definitions,
            array(select case when i.indoption[p] & 1 = 1 then 'desc' else 'asc' end
              from generate_series(0, i.indnkeyatts - 1) as p order by p) as directions
          from pg_index i
          join pg_class x on x.oid = i.indexrelid
          join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p')
            and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid
              and k.contype in ('p', 'u', 'x')) and"""
          + PostgresqlCatalogue.OF_USER;

  private final Map<TableName, List<Index>> indexes = new HashMap<>();

  private PostgresqlIndexes() {}

  static PostgresqlIndexes read(Handle handle) {
    PostgresqlIndexes read = new PostgresqlIndexes();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.indexes
                    .computeIfAbsent(PostgresqlCatalogue.table(row), name -> new ArrayList<>())
                    .add(index(row)))
        .list();
    return read;
  }

  List<Index> of(TableName table) {
    return indexes.getOrDefault(table, List.of());
  }

  private static Index index(ResultSet row) throws SQLException {
    List<String> columns = PostgresqlCatalogue.texts(row.getArray("columns"));
    List<String> definitions = PostgresqlCatalogue.texts(row.getArray("definitions"));
    List<String> directions = PostgresqlCatalogue.texts(row.getArray("directions"));
    int keys = row.getInt("keys");
    List<IndexColumn> parts = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      String column = columns.get(i);
      parts.add(
          new IndexColumn(
              column,
              column == null ? definitions.get(i) : null,
              directions.get(i).equals("desc")));
    }
    return new Index(
        row.getString("name"),
        parts,
        row.getBoolean("indisunique"),
        row.getString("predicate"),
        List.copyOf(columns.subList(keys, columns.size())));
  }
}
