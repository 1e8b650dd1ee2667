package dev.plinth.migration.inspect;

import dev.plinth.schema.TableName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the queries of PostgreSQL's catalogue have in common. */
final class PostgresqlCatalogue {

  /** Of {@code pg_class c} and {@code pg_namespace n}; all names of Plinth's tables begin alike. */
  static final String OF_USER =
      """
       n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg!_%' escape '!'
      and c.relname not like 'plinth!_%' escape '!'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')""";

  /** The table as the first two columns of a row. */
  static final String TABLE =
      "select case when n.nspname = current_schema() then null else n.nspname end, c.relname";

  /** What is neither table, plain index, view nor enum type, as sorted lines. */
  static final String OTHERS =
      "select line from ("
          + """
          select format('sequence %s.%s as %s start %s increment %s min %s max %s%s', n.nspname,
            c.relname, format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin,
            s.seqmax, case when s.seqcycle then ' cycle' else '' end) as line
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
          join pg_namespace n on n.oid = c.relnamespace
          where not exists (select 1 from pg_depend p where p.objid = c.oid and p.deptype = 'i')
            and"""
          + OF_USER
          + """
           union all
          select format('materialized view %s.%s', n.nspname, c.relname)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'm' and"""
          + OF_USER
          + """
           union all
          select format('constraint %s of %s.%s %s', k.conname, n.nspname, c.relname,
            pg_get_constraintdef(k.oid))
          from pg_constraint k join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace where (k.contype = 'x' or not k.convalidated) and"""
          + OF_USER
          + """
           union all
          select pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' invalid' end
          from pg_index i join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
          join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
          where (m.amname <> 'btree' or not i.indisvalid) and"""
          + OF_USER
          + """
           union all
          select pg_get_triggerdef(t.oid) from pg_trigger t
          join pg_class c on c.oid = t.tgrelid
          join pg_namespace n on n.oid = c.relnamespace
          where not t.tgisinternal and"""
          + OF_USER
          + """
           union all
          select pg_get_functiondef(c.oid) from
            (select p.oid, p.pronamespace, p.proname as relname from pg_proc p
              where p.prokind <> 'a') c
          join pg_namespace n on n.oid = c.pronamespace where"""
          + OF_USER
          + """
           union all
          select format('domain %s.%s as %s', n.nspname, c.relname, c.base)
          from (select t.oid, t.typnamespace, t.typname as relname,
              format_type(t.typbasetype, t.typtypmod)
                || coalesce(' default ' || t.typdefault, '') as base
              from pg_type t where t.typtype = 'd') c
          join pg_namespace n on n.oid = c.typnamespace where"""
          + OF_USER
          + ") as lines order by line";

  private PostgresqlCatalogue() {}

  static TableName table(ResultSet row) throws SQLException {
    return new TableName(row.getString(1), row.getString(2));
  }

  /** The texts of an array; none for null. */
  static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
