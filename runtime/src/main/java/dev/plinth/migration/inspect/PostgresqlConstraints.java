package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The keys, checks and foreign keys of all tables of a PostgreSQL database. */
final class PostgresqlConstraints {

  private static final String COLUMNS =
      """
      array(select a.attname::text from unnest(k.%s) with ordinality as u (attnum, at)
        join pg_attribute a on a.attrelid = k.%s and a.attnum = u.attnum order by u.at)""";

  private static final String QUERY =
      PostgresqlCatalogue.TABLE
          + ", k.conname, k.contype, "
          + COLUMNS.formatted("conkey", "conrelid")
          + " as columns, "
          + COLUMNS.formatted("confkey", "confrelid")
          + " as target_columns"
          + """
          , case when fn.nspname = current_schema() then null else fn.nspname end as target_schema,
            f.relname as target, k.confdeltype, k.confupdtype, k.condeferrable, k.condeferred,
            pg_get_expr(k.conbin, k.conrelid) as expression,
            coalesce(not i.indnullsnotdistinct, true) as nulls_distinct
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          left join pg_class f on f.oid = k.confrelid
          left join pg_namespace fn on fn.oid = f.relnamespace
          left join pg_index i on i.indexrelid = k.conindid
          where k.contype in ('p', 'u', 'f', 'c') and"""
          + PostgresqlCatalogue.OF_USER;

  private static final Map<String, ReferentialAction> ACTIONS =
      Map.of(
          "a", ReferentialAction.NO_ACTION,
          "r", ReferentialAction.RESTRICT,
          "c", ReferentialAction.CASCADE,
          "n", ReferentialAction.SET_NULL,
          "d", ReferentialAction.SET_DEFAULT);

  private final Map<TableName, List<Consumer<TableSchemaBuilder>>> parts = new HashMap<>();

  private PostgresqlConstraints() {}

  static PostgresqlConstraints read(Handle handle) {
    PostgresqlConstraints read = new PostgresqlConstraints();
    handle
        .createQuery(QUERY)
        .map(
            (row, context) ->
                read.parts
                    .computeIfAbsent(PostgresqlCatalogue.table(row), name -> new ArrayList<>())
                    .add(part(row)))
        .list();
    return read;
  }

  /** The builder with those of its table. */
  TableSchemaBuilder addTo(TableName name, TableSchemaBuilder table) {
    parts.getOrDefault(name, List.of()).forEach(part -> part.accept(table));
    return table;
  }

  private static Consumer<TableSchemaBuilder> part(ResultSet row) throws SQLException {
    String name = row.getString("conname");
    List<String> columns = PostgresqlCatalogue.texts(row.getArray("columns"));
    return switch (row.getString("contype")) {
      case "p" -> {
        PrimaryKey key = new PrimaryKey(name, columns);
        yield table -> table.primaryKey(key);
      }
      case "u" -> {
        UniqueKey key = new UniqueKey(name, columns, row.getBoolean("nulls_distinct"));
        yield table -> table.unique(key);
      }
      case "c" -> {
        Check check = new Check(name, row.getString("expression"));
        yield table -> table.check(check);
      }
      default -> {
        ForeignKey key = foreignKey(row, name, columns);
        yield table -> table.foreignKey(key);
      }
    };
  }

  private static ForeignKey foreignKey(ResultSet row, String name, List<String> columns)
      throws SQLException {
    TableName target = new TableName(row.getString("target_schema"), row.getString("target"));
    return new ForeignKey(
        name,
        columns,
        new ForeignKey.Reference(target, PostgresqlCatalogue.texts(row.getArray("target_columns"))),
        action(row.getString("confdeltype")),
        action(row.getString("confupdtype")),
        row.getBoolean("condeferrable"),
        row.getBoolean("condeferred"));
  }

  private static ReferentialAction action(String letter) {
    return ACTIONS.getOrDefault(letter, ReferentialAction.NO_ACTION);
  }
}
