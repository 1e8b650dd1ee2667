package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns of all tables of a PostgreSQL database. */
final class PostgresqlColumns {

  private static final String QUERY =
      PostgresqlCatalogue.TABLE
          + """
          , a.attname, format_type(a.atttypid, a.atttypmod) as type,
            (select y.typname from pg_type y where y.typtype = 'e'
              and y.oid in (t.oid, t.typelem)) as enum_type,
            not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as value,
            a.attidentity, a.attgenerated,
            (select l.collname from pg_collation l
              where l.oid = a.attcollation and a.attcollation <> t.typcollation) as collation,
            col_description(c.oid, a.attnum) as comment, s.*
          from pg_attribute a
          join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
          join pg_type t on t.oid = a.atttypid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          left join pg_depend p on p.refobjid = c.oid and p.refobjsubid = a.attnum
            and p.deptype = 'i' and p.classid = 'pg_class'::regclass
          left join pg_sequence s on s.seqrelid = p.objid
          where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and"""
          + PostgresqlCatalogue.OF_USER
          + " order by a.attnum";

  /** A literal that PostgreSQL prints with its type. */
  private static final Pattern TYPED =
      Pattern.compile("('(?:[^']|'')*')::[\\w \"]+(?:\\([^)]*\\))?(\\[\\])?");

  private static final Pattern TYPED_NUMBER =
      Pattern.compile(
          "'(-?\\d+(?:\\.\\d+)?)'::(smallint|integer|bigint|numeric|real|double precision)");

  private final Map<TableName, List<ColumnSchema>> columns = new HashMap<>();

  private PostgresqlColumns() {}

  static PostgresqlColumns read(Handle handle) {
    PostgresqlColumns read = new PostgresqlColumns();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.columns
                    .computeIfAbsent(PostgresqlCatalogue.table(row), name -> new ArrayList<>())
                    .add(column(row)))
        .list();
    return read;
  }

  List<ColumnSchema> of(TableName table) {
    return columns.getOrDefault(table, List.of());
  }

  private static ColumnSchema column(ResultSet row) throws SQLException {
    ColumnSchemaBuilder column =
        PostgresqlColumnTypes.column(
                row.getString("attname"), row.getString("type"), row.getString("enum_type"))
            .nullable(row.getBoolean("nullable"))
            .collation(row.getString("collation"))
            .comment(row.getString("comment"));
    String value = row.getString("value");
    String generated = row.getString("attgenerated");
    if (!generated.isEmpty()) {
      column.generated(new Generated(value, generated.equals("s")));
    } else {
      column.defaultValue(untyped(value));
    }
    String identity = row.getString("attidentity");
    return identity.isEmpty()
        ? column.build()
        : column.identity(identity(row, identity.equals("a"))).build();
  }

  private static @Nullable String untyped(@Nullable String value) {
    if (value == null) {
      return null;
    }
    Matcher number = TYPED_NUMBER.matcher(value);
    if (number.matches()) {
      return number.group(1);
    }
    Matcher text = TYPED.matcher(value);
    return text.matches() ? text.group(1) : value;
  }

  private static Identity identity(ResultSet row, boolean always) throws SQLException {
    return new CountedBy(
            row.getLong("seqstart"),
            row.getLong("seqincrement"),
            row.getLong("seqmin"),
            row.getLong("seqmax"),
            row.getBoolean("seqcycle"))
        .identity(always);
  }
}
