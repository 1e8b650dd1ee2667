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

  private PostgresqlCatalogue() {}

  static TableName table(ResultSet row) throws SQLException {
    return new TableName(row.getString(1), row.getString(2));
  }

  /** The texts of an array; none for null. */
  static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
