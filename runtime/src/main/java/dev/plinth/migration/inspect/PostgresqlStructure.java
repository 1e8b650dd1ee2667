package dev.plinth.migration.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What a PostgreSQL database is made of, as sorted lines: columns, keys, constraints and indexes
 * with their names, views, enum types, comments. Equal lines mean that nobody can tell the
 * databases apart.
 */
public final class PostgresqlStructure implements Structure {

  /** The user's schemas; all names of Plinth's own tables begin alike. */
  private static final String USERS =
      """
      n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg!_%' escape '!'
      """;

  private static final String USERS_TABLES =
      USERS + "and c.relname not like 'plinth!_%' escape '!'";

  private static final List<String> QUERIES =
      List.of(
          """
          select format('table %%s.%%s options %%s comment %%s', n.nspname, c.relname,
            c.reloptions, obj_description(c.oid, 'pg_class'))
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and %s
          """,
          """
          select format('%%s.%%s column %%s %%s collation %%s not null %%s default %%s identity %%s'
            || ' generated %%s comment %%s', n.nspname, c.relname, a.attname,
            format_type(a.atttypid, a.atttypmod),
            (select l.collname from pg_collation l
              where l.oid = a.attcollation and a.attcollation <> t.typcollation),
            a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
            col_description(c.oid, a.attnum))
          from pg_attribute a
          join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
          join pg_type t on t.oid = a.atttypid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and %s
          """,
          """
          select format('%%s.%%s identity %%s start %%s increment %%s min %%s max %%s cycle %%s',
            n.nspname, c.relname, a.attname, s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
            s.seqcycle)
          from pg_sequence s
          join pg_depend p on p.objid = s.seqrelid and p.deptype = 'i'
          join pg_class c on c.oid = p.refobjid
          join pg_attribute a on a.attrelid = c.oid and a.attnum = p.refobjsubid
          join pg_namespace n on n.oid = c.relnamespace
          where %s
          """,
          """
          select format('%%s.%%s constraint %%s %%s', n.nspname, c.relname, k.conname,
            pg_get_constraintdef(k.oid))
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          where k.contype in ('p', 'u', 'f', 'c', 'x') and %s
          """,
          """
          select pg_get_indexdef(i.indexrelid)
          from pg_index i
          join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
          where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid
            and k.contype in ('p', 'u', 'x')) and %s
          """,
          """
          select format('view %%s.%%s %%s', n.nspname, c.relname, pg_get_viewdef(c.oid))
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('v', 'm') and %s
          """);

  private static final String ENUMS =
      """
      select format('enum %%s.%%s %%s', n.nspname, t.typname,
        array_agg(e.enumlabel order by e.enumsortorder))
      from pg_enum e join pg_type t on t.oid = e.enumtypid
      join pg_namespace n on n.oid = t.typnamespace
      where %s group by n.nspname, t.typname
      """;

  @Override
  public List<String> lines(Handle handle) {
    List<String> lines = new ArrayList<>();
    for (String query : QUERIES) {
      lines.addAll(texts(handle, query.formatted(USERS_TABLES)));
    }
    lines.addAll(texts(handle, ENUMS.formatted(USERS)));
    Collections.sort(lines);
    return List.copyOf(lines);
  }

  private static List<String> texts(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).list();
  }
}
